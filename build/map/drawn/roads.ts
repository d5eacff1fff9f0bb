import { FAR_EDGES } from './farRoads.ts';
import { INLAND_EDGES } from './inlandRoads.ts';
import { LOCAL_EDGES } from './localRoads.ts';
import { OUTER_EDGES } from './outerRoads.ts';

export { JUNCTIONS } from './junctions.ts';

const MOTORWAYS = `
M A9 a9-sud a9-leucate 0 : 2.9300,42.8350 2.9450,42.8700
M A9 a9-leucate a9-sigean 0 : 2.9720,42.9430 2.9620,42.9800 2.9680,43.0100
M A9 a9-sigean a9-a61 0 : 2.9580,43.0650 2.9440,43.0950 2.9500,43.1250
M A9 a9-a61 a9-narbonne-est 0 : 2.9930,43.1640 3.0180,43.1690
M A9 a9-narbonne-est a9-beziers-ouest 0 : 3.0560,43.1960 3.0850,43.2250 3.1130,43.2570 3.1450,43.2800
M A9 a9-beziers-ouest a9-beziers-est 0 : 3.2100,43.3100 3.2440,43.3230
M A9 a9-beziers-est a9-a75 0 : 3.2900,43.3420
M A9 a9-a75 a9-agde 0 : 3.3350,43.3640 3.3750,43.3720
M A9 a9-agde a9-sete 0 : 3.4500,43.3960 3.4800,43.4110 3.5250,43.4230 3.5700,43.4470 3.6150,43.4620 3.6500,43.4690
M A9 a9-sete a9-vedas 0 : 3.7100,43.4920 3.7400,43.5150 3.7650,43.5370 3.7830,43.5510
M A9 a9-vedas a9-baillargues 0 : 3.8250,43.5660 3.8550,43.5750 3.8850,43.5840 3.9150,43.5930 3.9440,43.6060 3.9690,43.6290
M A709 a9-vedas a709-sud 0 : 3.8220,43.5690 3.8420,43.5790
M A709 a709-sud a709-est 0 : 3.8850,43.5890 3.9060,43.5970
M A709 a709-est a709-vendargues 0 : 3.9380,43.6210 3.9550,43.6360
M A709 a709-vendargues a9-baillargues 0 : 3.9840,43.6490
M A9 a9-baillargues a9-lunel 0 : 4.0250,43.6600 4.0600,43.6760 4.0950,43.6880
M A9 a9-lunel a9-gallargues 0 : 4.1530,43.7060
M A9 a9-gallargues a9-a54 0 : 4.2100,43.7330 4.2550,43.7600 4.3000,43.7830
M A9 a9-a54 a9-nimes-est 0 : 4.3720,43.8120 4.3960,43.8270
M A9 a9-nimes-est a9-remoulins 0 : 4.4500,43.8680 4.4950,43.8920 4.5300,43.9090
M A9 a9-remoulins a9-orange 0 : 4.6050,43.9500 4.6500,43.9830 4.6900,44.0250 4.7250,44.0630 4.7600,44.0950
M A61 a61-ouest a61-carcassonne 0 : 2.0500,43.2530 2.1100,43.2320 2.1700,43.2200 2.2400,43.2050 2.3050,43.1970
M A61 a61-carcassonne a61-lezignan 0 : 2.4300,43.1950 2.5000,43.1840 2.5700,43.1760 2.6400,43.1720 2.7050,43.1770
M A61 a61-lezignan a9-a61 0 : 2.8150,43.1770 2.8700,43.1640 2.9200,43.1560
M A54 a9-a54 a54-garons 0 : 4.3700,43.7910 4.4000,43.7830
M A54 a54-garons a54-saint-gilles 0 : 4.4500,43.7500
M A54 a54-saint-gilles a54-arles-ouest 0 : 4.5100,43.7080 4.5500,43.6860 4.5800,43.6740
T N113 a54-arles-ouest a54-arles-est 0 : 4.6250,43.6610
T N113 a54-arles-est a54-saint-martin 0 : 4.6900,43.6470 4.7400,43.6410
M A54 a54-saint-martin a7-a54 0 : 4.8700,43.6310 4.9400,43.6280 5.0100,43.6240
M A7 a7-nord a7-montelimar-nord 0 : 4.8210,44.7550 4.8180,44.7100 4.8060,44.6650
M A7 a7-montelimar-nord a7-montelimar-sud 0 : 4.7960,44.5700 4.7880,44.5200
M A7 a7-montelimar-sud a7-bollene 0 : 4.7450,44.4350 4.7300,44.3900 4.7300,44.3350
M A7 a7-bollene a9-orange 0 : 4.7420,44.2400 4.7600,44.1900 4.7850,44.1500
M A7 a9-orange a7-avignon-nord 0 : 4.8300,44.0900 4.8600,44.0500
M A7 a7-avignon-nord a7-avignon-sud 0 : 4.9150,43.9700 4.9250,43.9300
M A7 a7-avignon-sud a7-cavaillon 0 : 4.9480,43.8650 4.9850,43.8430
M A7 a7-cavaillon a7-a54 0 : 5.0500,43.7850 5.0800,43.7350 5.0950,43.6850
M A7 a7-a54 a7-vitrolles 0 : 5.1200,43.6000 5.1700,43.5650 5.2150,43.5380 5.2450,43.5000
M A7 a7-vitrolles a7-est 0 : 5.2750,43.4350
M A75 a9-a75 a75-pezenas 0 : 3.3150,43.3800 3.3380,43.4100 3.3650,43.4350 3.3900,43.4560
M A75 a75-pezenas a75-paulhan 0 : 3.4230,43.4950 3.4320,43.5200
M A75 a75-paulhan a75-clermont 0 : 3.4500,43.5680 3.4480,43.5950
M A75 a75-clermont a75-a750 0 : 3.4390,43.6310
M A75 a75-a750 a75-lodeve 0 : 3.4350,43.6630 3.4130,43.6790 3.3880,43.6920 3.3640,43.7050 3.3450,43.7180
M A75 a75-lodeve a75-soubes 0 : 3.3310,43.7420 3.3390,43.7600
M A75 a75-soubes a75-le-caylar 0 : 3.3370,43.7960 3.3470,43.8150 3.3600,43.8300 3.3400,43.8480
M A75 a75-le-caylar a75-la-couvertoirade 0 : 3.3040,43.8850 3.2900,43.9030
M A75 a75-la-couvertoirade a75-la-cavalerie 0 : 3.2500,43.9430 3.2150,43.9700 3.1850,43.9870
M A75 a75-la-cavalerie a75-saint-germain 0 : 3.1350,44.0170 3.1000,44.0300
M A75 a75-saint-germain a75-millau-nord 0 : 3.0340,44.0580 3.0250,44.0720 3.0210,44.0880 3.0150,44.1150
M A75 a75-millau-nord a75-aguessac 0 : 3.0330,44.1780
M A75 a75-aguessac a75-severac 0 : 3.0500,44.2500 3.0560,44.2900
M A75 a75-severac a75-nord 0 : 3.1100,44.3600 3.1600,44.4000 3.2050,44.4480 3.2500,44.5000 3.2700,44.5600 3.2650,44.6300 3.2550,44.7200
M A750 a75-a750 a750-gignac 0 : 3.4700,43.6470 3.5050,43.6410
M A750 a750-gignac a750-juvignac 0 : 3.5800,43.6350 3.6150,43.6270 3.6500,43.6310 3.6850,43.6330 3.7200,43.6370 3.7600,43.6270
T N109 a750-juvignac montpellier 0 : 3.8270,43.6160 3.8480,43.6130
`.trim();

const COAST = `
P D65 montpellier a709-est 0 : 3.8920,43.6070 3.9080,43.6060
P D132 montpellier a709-sud 0 : 3.8690,43.5990
T D986 a709-sud lattes 0 : 3.8830,43.5760
T D986 lattes palavas 0 : 3.9070,43.5550 3.9120,43.5430 3.9200,43.5350
T D66 a709-est perols 0 : 3.9330,43.5900 3.9420,43.5770
T D66 perols carnon 0 : 3.9640,43.5645 3.9780,43.5600 3.9793,43.5540
S D21 palavas carnon 0 : 3.9450,43.5340 3.9640,43.5410
S D132E lattes perols 0 : 3.9260,43.5690
T D62 carnon la-grande-motte 0 : 4.0000,43.5530 4.0280,43.5590 4.0560,43.5620
T D62 la-grande-motte ponant-d61 0 : 4.0980,43.5675 4.1085,43.5722
P D62 ponant-d61 aigues-mortes 0 : 4.1450,43.5800 4.1720,43.5790
P D255 ponant-d61 le-grau-du-roi 0 : 4.1350,43.5690 4.1360,43.5550
P D979 aigues-mortes le-grau-du-roi 0 : 4.1800,43.5590 4.1600,43.5500
S D62B le-grau-du-roi port-camargue 0 : 4.1390,43.5290
P D61 lunel ponant-d61 0 : 4.1330,43.6500 4.1210,43.6180 4.1170,43.5950
P D24 a709-est mauguio 0 : 3.9450,43.6130 3.9750,43.6170
S D24 mauguio candillargues 1 : 4.0350,43.6200
S D24 candillargues lansargues 1 : 4.0720,43.6360
S D24 lansargues lunel 1 : 4.1030,43.6660
S D172 mauguio carnon 0 : 3.9930,43.5990 3.9850,43.5830 3.9780,43.5650
S D189 mauguio a709-vendargues 0 : 3.9870,43.6320
P N113 montpellier vendargues 0 : 3.9000,43.6260 3.9350,43.6440
S D610 vendargues a709-vendargues 0 : 3.9720,43.6520
P N113 vendargues lunel 0 : 4.0100,43.6600 4.0550,43.6690 4.0980,43.6760
S N113 lunel a9-lunel 0 : 4.1350,43.6870
P N113 lunel aimargues 0 : 4.1600,43.6870 4.1850,43.6920
P N113 aimargues nimes 0 : 4.2190,43.7280 4.2600,43.7600 4.3050,43.7900 4.3300,43.8150
P D979 aimargues aigues-mortes 0 : 4.2030,43.6550 4.1980,43.6300 4.1990,43.6000
S D34 lunel marsillargues 0 : 4.1570,43.6720
S D979 marsillargues aimargues 0 : 4.1930,43.6780
S D12 a9-gallargues lunel 0 : 4.1580,43.6960
P D612 a709-sud villeneuve-les-maguelone 0 : 3.8600,43.5680 3.8550,43.5500
P D612 villeneuve-les-maguelone vic 0 : 3.8300,43.5240 3.8080,43.5060
P D612 vic frontignan 0 : 3.7800,43.4740 3.7660,43.4580
P D612 frontignan sete 0 : 3.7380,43.4435 3.7240,43.4350 3.7165,43.4240 3.7020,43.4120
P D612 sete marseillan-plage 0 : 3.6750,43.3955 3.6580,43.3935 3.6430,43.3880 3.6200,43.3720 3.5950,43.3540 3.5700,43.3340 3.5560,43.3235
P D612 marseillan-plage agde 0 : 3.5240,43.3050 3.5000,43.3050
P D51 marseillan-plage marseillan 0 : 3.5320,43.3280 3.5270,43.3430
P D612A agde le-cap-d-agde 0 : 3.4950,43.3020 3.5080,43.2880
P D612 agde vias 0 : 3.4550,43.3190 3.4350,43.3170
P D612 vias beziers 0 : 3.3850,43.3120 3.3450,43.3180 3.3000,43.3260 3.2530,43.3350
S D37 vias portiragnes 0 : 3.3800,43.3080
S D37 portiragnes serignan 1 : 3.3100,43.2900
P D64 beziers serignan 0 : 3.2400,43.3150 3.2650,43.2970
P D64 serignan valras 0 : 3.2870,43.2650
S D64 beziers a9-beziers-est 0 : 3.2420,43.3400
S D51 marseillan meze 1 : 3.5350,43.3720 3.5480,43.3910 3.5620,43.4040 3.5760,43.4170
S D51 marseillan agde 0 : 3.5080,43.3360 3.4930,43.3220
S D32 florensac agde 1 : 3.4760,43.3550 3.4750,43.3300
S D18 pinet florensac 1 : 3.4900,43.3930
S D18 pinet meze 1 : 3.5450,43.4180 3.5800,43.4270
P D613 pezenas montagnac 1 : 3.4500,43.4700
P D613 montagnac meze 1 : 3.5200,43.4700 3.5550,43.4570 3.5830,43.4390
P D613 meze loupian 0 : 3.6090,43.4380
P D613 loupian gigean 0 : 3.6470,43.4590 3.6800,43.4790
S D613 loupian bouzigues 0 : 3.6360,43.4500
S D2 bouzigues balaruc 0 : 3.6610,43.4580 3.6720,43.4655 3.6810,43.4685 3.6880,43.4620 3.6880,43.4530
P D600 sete balaruc 0 : 3.7060,43.4130 3.7160,43.4260 3.7060,43.4390 3.6940,43.4440
P D600 balaruc a9-sete 0 : 3.6930,43.4600
S D600 a9-sete gigean 0 : 3.6980,43.4900
P D613 gigean fabregues 0 : 3.7350,43.5220 3.7580,43.5410
P D613 fabregues a9-vedas 0 : 3.7900,43.5580
P D613 a9-vedas montpellier 0 : 3.8180,43.5740 3.8330,43.5830 3.8560,43.5990
P D13 pezenas bessan 0 : 3.4100,43.4300 3.4050,43.4000 3.4150,43.3830
P D13 bessan agde 0 : 3.4350,43.3420 3.4560,43.3240
S D13 bessan a9-agde 0 : 3.4170,43.3700
S D5 florensac bessan 1 : 3.4400,43.3720
P D613 beziers pezenas 0 : 3.2580,43.3720 3.3100,43.4050 3.3660,43.4200 3.3950,43.4480
S D32 pezenas a75-pezenas 0 : 3.4150,43.4680
P D609 beziers narbonne 0 : 3.1800,43.3180 3.1280,43.2880 3.0850,43.2560 3.0571,43.2337 3.0300,43.2050
S D609 beziers a9-beziers-ouest 0 : 3.1950,43.3200
P D32 narbonne a9-narbonne-est 0 : 3.0200,43.1830
P D6009 narbonne sigean 0 : 2.9850,43.1300 2.9600,43.0850 2.9650,43.0500
S D6139 sigean a9-sigean 0 :
S D32 narbonne gruissan 0 : 3.0350,43.1600 3.0650,43.1350 3.0870,43.1200
`.trim();

/** Every road, one a line: kind, number, junctions, windingness, then the points between (longitude,latitude). */
export const EDGES = [MOTORWAYS, COAST, INLAND_EDGES, OUTER_EDGES, LOCAL_EDGES, FAR_EDGES]
  .map((table) => table.trim())
  .join('\n');
