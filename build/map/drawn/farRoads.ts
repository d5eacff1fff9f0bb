/** Exits, towns and the edge of the sheet beyond the country of an hour: id then longitude,latitude. */
export const FAR_JUNCTIONS = `
a9-rivesaltes 2.8900,42.7560
a9-perpignan-sud 2.8480,42.6550
a9-le-boulou 2.8420,42.5330
a9-le-perthus 2.8640,42.4650
ap7-sheet 2.6600,41.8000
a61-castelnaudary 1.9600,43.2950
a61-a66 1.6250,43.4250
toulouse-sud 1.4850,43.5680
toulouse-nord 1.4350,43.6560
a62-a20 1.3300,43.9750
a62-sheet 0.8000,44.1650
a20-cahors 1.5250,44.4000
a20-sheet 1.4600,44.8000
a68-gaillac 1.8850,43.8820
a64-muret 1.3450,43.4700
a64-sheet 0.8000,43.1150
n124-sheet 0.8000,43.6450
toulouse 1.4437,43.6043
castelnaudary 1.9534,43.3181
montauban 1.3542,44.0176
gaillac 1.8969,43.9016
pamiers-a66 1.6350,43.1150
foix 1.6071,42.9654
ax 1.8394,42.7202
perpignan 2.8954,42.6976
estagel 2.6982,42.7728
saint-paul-de-fenouillet 2.5044,42.8105
quillan 2.1814,42.8755
axat 2.2348,42.8041
lavelanet 1.8484,42.9327
prades 2.4218,42.6176
mont-louis 2.1200,42.5080
bourg-madame 1.9450,42.4330
ceret 2.7480,42.4853
le-boulou 2.8334,42.5242
prats-de-mollo 2.4800,42.4040
argeles 3.0225,42.5471
collioure 3.0700,42.5250
cerbere 3.1650,42.4420
puylaurens 2.0100,43.5700
caussade 1.5369,44.1612
`;

/** The few roads that lead on from there, drawn simply: same layout as roads.ts (longitude,latitude). */
export const FAR_EDGES = `
M A9 a9-rivesaltes a9-sud 0 : 2.9150,42.7800
M A9 a9-perpignan-sud a9-rivesaltes 0 : 2.8450,42.6900 2.8620,42.7300
M A9 a9-le-boulou a9-perpignan-sud 0 : 2.8400,42.5800 2.8470,42.6200
M A9 a9-le-perthus a9-le-boulou 0 : 2.8560,42.4980
M A9 ap7-sheet a9-le-perthus 0 : 2.7300,41.8800 2.7850,41.9600 2.8150,42.0300 2.8800,42.1200 2.9250,42.2100 2.9350,42.2900 2.8850,42.3700 2.8600,42.4200
M A61 a61-castelnaudary a61-ouest 0 :
M A61 a61-a66 a61-castelnaudary 0 : 1.7150,43.3850 1.8100,43.3380 1.8900,43.3060
M A61 toulouse-sud a61-a66 0 : 1.5400,43.5050
S D6 a61-castelnaudary castelnaudary 0 :
T N7 toulouse toulouse-sud 0 :
T N20 toulouse toulouse-nord 0 : 1.4380,43.6280
M A62 toulouse-nord a62-a20 0 : 1.3920,43.7400 1.3750,43.8200 1.3500,43.9000
M A62 a62-a20 a62-sheet 0 : 1.2300,44.0100 1.0800,44.0500 0.9300,44.0800
T N20 a62-a20 montauban 0 : 1.3380,43.9980
M A20 montauban caussade 0 : 1.4100,44.0500 1.4750,44.1050
M A20 caussade a20-cahors 0 : 1.5300,44.2200 1.5050,44.3000
M A20 a20-cahors a20-sheet 0 : 1.5500,44.4800 1.5400,44.5900 1.5000,44.7000
M A68 toulouse-nord a68-gaillac 0 : 1.5000,43.6550 1.5900,43.7150 1.6900,43.7850 1.7700,43.8300
T N88 a68-gaillac albi 0 : 1.9600,43.8870 2.0500,43.9100
S D968 a68-gaillac gaillac 0 :
M A66 a61-a66 pamiers-a66 0 : 1.6100,43.3500 1.6350,43.2700 1.6300,43.1900
T N20 pamiers-a66 foix 0 : 1.6250,43.0500
T N20 foix ax 1 : 1.6100,42.9000 1.6050,42.8480 1.7000,42.7850 1.7700,42.7550
M A64 toulouse-sud a64-muret 0 : 1.4300,43.5530 1.3900,43.5150
M A64 a64-muret a64-sheet 0 : 1.2900,43.3700 1.2150,43.2950 1.1100,43.2250 1.0000,43.1850 0.9000,43.1480
P N124 toulouse n124-sheet 0 : 1.3600,43.6080 1.2300,43.6000 1.0866,43.6200 0.9400,43.6350
T N126 toulouse puylaurens 0 : 1.5400,43.6350 1.6600,43.6550 1.7800,43.6350 1.9000,43.6050
T N126 puylaurens castres 0 : 2.0900,43.5780 2.1700,43.5900
P D117 perpignan estagel 0 : 2.8300,42.7300 2.7650,42.7600
P D117 estagel saint-paul-de-fenouillet 1 : 2.6300,42.7900 2.5700,42.8050
P D117 saint-paul-de-fenouillet quillan 2 : 2.4000,42.8150 2.3000,42.8250 2.2250,42.8420
P D117 quillan lavelanet 1 : 2.1000,42.8900 2.0000,42.9150 1.9200,42.9200
P D117 lavelanet foix 1 : 1.7500,42.9350 1.6700,42.9500
P D118 limoux quillan 1 : 2.2500,43.0000 2.2480,42.9450 2.1950,42.9100
S D117 quillan axat 2 : 2.2000,42.8400
S D118 axat mont-louis 3 : 2.1500,42.7700 2.1050,42.7200 2.1150,42.6500 2.0900,42.5800
P N116 perpignan prades 0 : 2.8300,42.6850 2.7300,42.6850 2.6207,42.6640 2.5200,42.6430
P N116 prades mont-louis 2 : 2.3680,42.5900 2.2700,42.5560 2.1900,42.5300
P N116 mont-louis bourg-madame 1 : 2.0700,42.4850 1.9950,42.4500
S D115 le-boulou ceret 0 : 2.7900,42.5050
S D115 ceret prats-de-mollo 2 : 2.6900,42.4780 2.6300,42.4540 2.5500,42.4150
S D900 le-boulou a9-le-boulou 0 :
P D914 perpignan argeles 0 : 2.9600,42.6250 2.9900,42.5900
S D914 argeles collioure 1 : 3.0500,42.5370
S D914 collioure cerbere 2 : 3.1000,42.5100 3.1220,42.4830 3.1480,42.4600
S D617 perpignan a9-rivesaltes 0 : 2.9000,42.7300
S N116 perpignan a9-perpignan-sud 0 : 2.8600,42.6750
`;
