/**
 * Where names are set along a curve: kind, id, name, then longitude,latitude from left to right. A name is one text, or
 * French, Spanish and English; a territory's id is its partner's, its name what a map has room for.
 */
export const NAME_ROWS = `
territory montpellier : Montpellier : 3.6697,43.6242 3.7426,43.6417 3.8155,43.6446 3.8752,43.6344
territory palavas : Palavas-les-Flots : 3.8900,43.4740 3.9450,43.4690 4.0000,43.4700 4.0500,43.4760
territory la-grande-motte : La Grande-Motte : 3.9700,43.5110 4.0120,43.5175 4.0530,43.5195 4.0920,43.5170
territory le-grau-du-roi : Le Grau-du-Roi : 4.1350,43.4520 4.1870,43.4410 4.2450,43.4340 4.3000,43.4320
territory mauguio-carnon : Mauguio – Carnon : 3.9647,43.6282 4.0235,43.6348 4.0823,43.6295 4.1345,43.6165
territory pays-de-lunel : Pays de Lunel : 4.0138,43.7092 4.0829,43.7215 4.1521,43.7245 4.2212,43.7138
territory grand-pic-saint-loup : Grand Pic Saint-Loup : 3.7061,43.8439 3.7754,43.8566 3.8446,43.8589 3.9139,43.8497
territory ganges-cevennes : Cévennes Méditerranée : 3.6311,43.9603 3.7023,43.9732 3.7734,43.9745 3.8381,43.9629
territory saint-guilhem-coeur-herault : Cœur d’Hérault : 3.3727,43.7205 3.4430,43.7345 3.5134,43.7314 3.5759,43.7126
territory sete-thau : Archipel de Thau|Archipiélago de Thau|Thau Archipelago : 3.6950,43.3700 3.7500,43.3630 3.8050,43.3640 3.8600,43.3730
territory cap-dagde : Cap d’Agde Méditerranée : 3.4029,43.2468 3.4693,43.2299 3.5357,43.2336 3.6021,43.2577
territory millau-grands-causses : Grands Causses : 2.9265,44.1451 2.9916,44.1686 3.0634,44.1777 3.1285,44.1725
territory haut-languedoc : Haut-Languedoc|Alto Languedoc|Haut-Languedoc : 2.6535,43.6278 2.7267,43.6372 2.7999,43.6318 2.8599,43.6172
river herault : Hérault : 3.470,43.560 3.458,43.520 3.446,43.480 3.430,43.445
river orb : Orb : 3.012,43.520 3.050,43.490 3.068,43.455 3.110,43.425
river lez : Lez : 3.872,43.702 3.884,43.674 3.902,43.646 3.908,43.615
river vidourle : Vidourle : 4.046,43.865 4.066,43.835 4.078,43.805 4.100,43.775
river vis : Vis : 3.545,43.864 3.580,43.861 3.622,43.875 3.655,43.905
river tarn : Tarn : 3.222,44.291 3.270,44.300 3.310,44.322 3.345,44.347
river jonte : Jonte : 3.270,44.189 3.320,44.192 3.370,44.187 3.420,44.170
river dourbie : Dourbie : 3.120,44.112 3.180,44.117 3.240,44.107 3.280,44.085
river agout : Agout : 2.420,43.661 2.470,43.650 2.520,43.633 2.570,43.614
river jaur : Jaur : 2.840,43.511 2.875,43.530 2.920,43.546 2.965,43.551
river gardon : Gardon : 4.140,44.013 4.200,43.984 4.250,43.956 4.295,43.924
river rhone : Rhône|Ródano|Rhône : 4.662,43.805 4.662,43.770 4.648,43.735 4.634,43.705
river petit-rhone : Petit Rhône|Pequeño Ródano|Petit Rhône : 4.408,43.620 4.380,43.598 4.350,43.572 4.345,43.545
river aude : Aude : 2.980,43.271 3.040,43.248 3.100,43.250 3.160,43.243
river canal-du-midi : Canal du Midi : 2.980,43.331 3.040,43.339 3.100,43.327 3.150,43.324
river lergue : Lergue : 3.318,43.785 3.310,43.755 3.313,43.728 3.338,43.705
massif larzac : Causse du Larzac : 3.045,43.878 3.165,43.915 3.285,43.928 3.410,43.915 3.530,43.878
massif causse-noir : Causse Noir : 3.095,44.122 3.200,44.152 3.320,44.160 3.435,44.142
massif causse-mejean : Causse Méjean : 3.215,44.232 3.335,44.268 3.460,44.282 3.600,44.270
massif causse-de-sauveterre : Causse de Sauveterre : 3.000,44.305 3.170,44.388 3.310,44.432 3.460,44.455 3.560,44.458
massif cevennes : Cévennes|Cevenas|Cévennes : 3.660,44.130 3.780,44.165 3.900,44.220 4.000,44.290
massif causse-de-blandas : Causse de Blandas : 3.485,43.935 3.530,43.942 3.575,43.939 3.610,43.926
massif seranne : La Séranne : 3.505,43.777 3.538,43.800 3.572,43.826 3.603,43.852
massif mont-lozere : Mont Lozère : 3.590,44.448 3.710,44.470 3.830,44.472 3.950,44.452
massif aubrac : Aubrac : 2.840,44.570 2.930,44.625 3.020,44.672 3.120,44.710
massif levezou : Lévézou : 2.600,44.130 2.720,44.152 2.840,44.172 2.950,44.205
massif monts-de-lacaune : Monts de Lacaune|Montes de Lacaune|Lacaune Mountains : 2.460,43.715 2.580,43.738 2.700,43.746 2.820,43.740 2.940,43.720
massif espinouse : Monts de l’Espinouse|Montes del Espinouse|Espinouse Mountains : 2.440,43.502 2.600,43.525 2.760,43.553 2.910,43.588 3.050,43.630
massif montagne-noire : Montagne Noire|Montaña Negra|Montagne Noire : 2.130,43.398 2.270,43.412 2.410,43.417 2.550,43.412 2.690,43.398
massif monts-d-orb : Monts d’Orb|Montes de Orb|Orb Mountains : 3.035,43.690 3.050,43.740 3.078,43.790 3.125,43.835
massif escandorgue : Escandorgue : 3.238,43.715 3.248,43.750 3.262,43.785 3.290,43.815
massif avants-monts : Avants-Monts : 3.030,43.535 3.090,43.549 3.150,43.555 3.210,43.552
massif gardiole : La Gardiole : 3.715,43.477 3.738,43.498 3.763,43.519 3.785,43.540
massif la-clape : La Clape : 3.075,43.140 3.103,43.167 3.133,43.190 3.160,43.206
massif corbieres : Corbières : 2.420,42.985 2.540,43.015 2.660,43.028 2.790,43.020
massif alpilles : Les Alpilles|Los Alpilles|The Alpilles : 4.670,43.740 4.790,43.758 4.910,43.758 5.040,43.738
massif costieres : Costières de Nîmes : 4.290,43.725 4.370,43.745 4.450,43.768 4.530,43.798
massif aumelas : Causse d’Aumelas : 3.585,43.577 3.625,43.588 3.660,43.592 3.695,43.587
massif garrigues : Garrigues : 4.170,44.050 4.290,44.072 4.410,44.100 4.530,44.135
massif camargue : Camargue|Camarga|Camargue : 4.440,43.612 4.550,43.622 4.660,43.620 4.770,43.605
massif petite-camargue : Petite Camargue|Pequeña Camarga|Petite Camargue : 4.120,43.598 4.220,43.608 4.330,43.630 4.420,43.662
massif margeride : Margeride : 3.290,44.600 3.370,44.650 3.450,44.705 3.530,44.765
massif lauragais : Lauragais : 1.640,43.520 1.780,43.500 1.920,43.475 2.060,43.440
massif fenouilledes : Fenouillèdes|Fenolleda|Fenouillèdes : 2.380,42.772 2.510,42.778 2.640,42.768 2.770,42.742
massif roussillon : Roussillon|Rosellón|Roussillon : 2.640,42.628 2.750,42.632 2.860,42.618 2.980,42.588
massif pyrenees : Pyrénées|Pirineos|Pyrenees : 1.500,42.725 1.700,42.690 1.900,42.650 2.100,42.600 2.320,42.535
sea mediterranean : Mer Méditerranée|Mar Mediterráneo|Mediterranean Sea : 3.210,42.540 3.470,42.650 3.740,42.732 4.010,42.785 4.290,42.810 4.560,42.812
sea gulf-of-lion : Golfe du Lion|Golfo de León|Gulf of Lion : 3.690,43.050 3.870,43.100 4.050,43.138 4.240,43.164 4.420,43.176
`;
