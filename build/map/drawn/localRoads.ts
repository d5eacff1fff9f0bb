/**
 * Small roads that driving times need, and links between roads that meet: same layout as roads.ts
 * (longitude,latitude). They come last, for the bends of a road depend on its place in the list.
 */
export const LOCAL_EDGES = `
P N113 nimes a9-a54 0 :
T N106 nimes nimes-nord 0 :
T N106 a9-a54 nimes-nord 0 : 4.3250,43.8200 4.3120,43.8450
P N7 a9-orange orange 0 :
P D938 a7-cavaillon cavaillon 0 :
P D994 a7-bollene bollene 0 :
P D627 a9-leucate leucate 0 : 3.0000,42.9130
P D6086 nimes a9-nimes-est 0 : 4.3850,43.8420
S D30 a75-paulhan paulhan 0 :
S D32 gignac paulhan 1 : 3.5250,43.6280 3.5190,43.5950 3.4900,43.5620
S D30 paulhan saint-pargoire 1 : 3.4900,43.5350
S D2 saint-pargoire villeveyrac 1 : 3.5600,43.5150
S D5 montagnac villeveyrac 1 : 3.5200,43.4900 3.5622,43.4900
S D5 villeveyrac montbazin 1 : 3.6500,43.5100
S D119 montbazin gigean 0 :
S D5 montbazin cournonterral 1 : 3.7080,43.5400
S D114 cournonterral fabregues 0 :
S D5 cournonterral laverune 0 : 3.7600,43.5830
S D5 laverune montpellier 0 : 3.8330,43.5960
S D986 palavas maguelone 0 : 3.9250,43.5255 3.9150,43.5212 3.9080,43.5185 3.9000,43.5148 3.8930,43.5112
S D114 vic aresquiers 0 : 3.7950,43.4820 3.8090,43.4745 3.8220,43.4690 3.8185,43.4610
S D60 frontignan aresquiers 0 : 3.7640,43.4360 3.7800,43.4370
S D255B le-grau-du-roi espiguette 0 : 4.1440,43.5270 4.1500,43.5100 4.1450,43.4950
S D122 causse-de-la-selle saint-jean-de-bueges 2 : 3.6350,43.8210
S D1 saint-jean-de-bueges brissac 2 : 3.6420,43.8420 3.6620,43.8600 3.6850,43.8730
S D108 brissac saint-bauzille 1 : 3.7200,43.8860
S D180 le-poujol ourtigas 3 : 3.0480,43.5990 3.0200,43.6080 3.0050,43.6260
S D22 saint-gervais ourtigas 3 : 3.0150,43.6480
S D180 ourtigas espinouse 3 : 2.9640,43.6380
S D53 espinouse fraisse 2 : 2.8950,43.6310 2.8450,43.6200
S D4 pont-du-diable saint-jean-de-fos 0 :
S D141 saint-jean-de-fos montpeyroux 1 : 3.5300,43.6950
S D9 montpeyroux gignac 1 : 3.5280,43.6760
S D110 millau cite-de-pierres 3 : 3.0980,44.1120 3.1300,44.1210 3.1650,44.1290
S D29 cite-de-pierres le-rozier 3 : 3.2170,44.1600 3.2080,44.1830
S D41 millau peyre 1 : 3.0520,44.1010 3.0230,44.0990
S D73 peyre saint-rome-de-tarn 3 : 2.9550,44.0750 2.9250,44.0600
S D11 ganges sumene 2 : 3.7150,43.9600
S D11 sumene pont-d-herault 2 : 3.7000,43.9900
S D20 sumene saint-martial 3 : 3.7200,44.0100
S D153 sumene saint-roman-de-codieres 3 : 3.7450,43.9900
S D169 saint-roman-de-codieres saint-hippolyte 3 : 3.8200,43.9880
S D21 montpellier teyran 0 : 3.8950,43.6380 3.9080,43.6600
S D109 teyran assas 1 : 3.9150,43.6950
S D145 assas prades-le-lez 1 : 3.8800,43.7020
S D26 teyran castries 1 : 3.9550,43.6850
P D610 boisseron sommieres 0 :
S D105 castries saint-christol 1 : 4.0400,43.7000
S D105 saint-christol boisseron 1 : 4.0790,43.7430
S D153 lodeve grandmont 3 : 3.3500,43.7290
S D156 clermont salagou 2 : 3.4150,43.6400
S D986 prades-le-lez saint-gely 1 : 3.8350,43.6950
S D17 prades-le-lez saint-mathieu 1 : 3.8560,43.7350
P D908 le-poujol tarassac 1 : 3.0430,43.5785 3.0220,43.5755 3.0020,43.5705
S D4 brissac ganges 2 : 3.7110,43.8930 3.7140,43.9120 3.7040,43.9210
P D986 saint-bauzille ganges 2 : 3.7370,43.9110 3.7280,43.9250
`;
