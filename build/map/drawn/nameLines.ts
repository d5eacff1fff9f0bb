/**
 * Where names are set along a curve: kind, id, name, then longitude,latitude from left to right. A name is one text, or
 * French, Spanish and English; a territory's id is its partner's, its name what a map has room for.
 */
export const NAME_ROWS = `
territory montpellier : Montpellier : 3.725,43.626 3.775,43.638 3.825,43.640 3.866,43.633
territory palavas : Palavas-les-Flots : 3.815,43.418 3.852,43.443 3.893,43.465 3.930,43.481
territory la-grande-motte : La Grande-Motte : 4.000,43.514 4.035,43.5235 4.075,43.527 4.106,43.524
territory le-grau-du-roi : Le Grau-du-Roi : 4.100,43.461 4.150,43.449 4.210,43.439 4.260,43.435
territory mauguio-carnon : Mauguio – Carnon : 3.985,43.628 4.030,43.633 4.075,43.629 4.115,43.619
territory pays-de-lunel : Pays de Lunel : 4.050,43.712 4.095,43.720 4.140,43.722 4.185,43.715
territory grand-pic-saint-loup : Grand Pic Saint-Loup : 3.720,43.845 3.780,43.856 3.840,43.858 3.900,43.850
territory ganges-cevennes : Cévennes Méditerranée : 3.655,43.962 3.710,43.972 3.765,43.973 3.815,43.964
territory saint-guilhem-coeur-herault : Cœur d’Hérault : 3.410,43.722 3.455,43.731 3.500,43.729 3.540,43.717
territory sete-thau : Archipel de Thau|Archipiélago de Thau|Thau Archipelago : 3.628,43.335 3.668,43.355 3.718,43.371 3.773,43.383
territory cap-dagde : Cap d’Agde Méditerranée : 3.420,43.246 3.475,43.232 3.530,43.235 3.585,43.255
territory millau-grands-causses : Grands Causses : 2.950,44.150 3.000,44.168 3.055,44.175 3.105,44.171
territory haut-languedoc : Haut-Languedoc|Alto Languedoc|Haut-Languedoc : 2.680,43.628 2.735,43.635 2.790,43.631 2.835,43.620
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
massif larzac : Causse du Larzac : 3.170,43.955 3.230,43.965 3.300,43.962 3.360,43.945
massif causse-noir : Causse Noir : 3.170,44.143 3.230,44.152 3.290,44.150 3.340,44.138
massif causse-mejean : Causse Méjean : 3.360,44.262 3.420,44.273 3.480,44.269 3.530,44.252
massif causse-de-sauveterre : Causse de Sauveterre : 3.220,44.375 3.290,44.396 3.360,44.410 3.420,44.415
massif cevennes : Cévennes|Cevenas|Cévennes : 3.740,44.100 3.800,44.125 3.860,44.165 3.900,44.205
massif causse-de-blandas : Causse de Blandas : 3.485,43.935 3.530,43.942 3.575,43.939 3.610,43.926
massif seranne : La Séranne : 3.505,43.777 3.538,43.800 3.572,43.826 3.603,43.852
massif mont-lozere : Mont Lozère : 3.660,44.455 3.720,44.463 3.780,44.463 3.840,44.455
massif aubrac : Aubrac : 2.930,44.585 2.980,44.620 3.030,44.660 3.080,44.690
massif levezou : Lévézou : 2.740,44.155 2.800,44.164 2.860,44.179 2.920,44.202
massif monts-de-lacaune : Monts de Lacaune|Montes de Lacaune|Lacaune Mountains : 2.620,43.735 2.690,43.746 2.760,43.743 2.830,43.732
massif espinouse : Espinouse : 2.860,43.585 2.895,43.603 2.925,43.627 2.945,43.650
massif montagne-noire : Montagne Noire|Montaña Negra|Montagne Noire : 2.280,43.411 2.360,43.418 2.440,43.413 2.500,43.401
massif monts-d-orb : Monts d’Orb|Montes de Orb|Orb Mountains : 3.045,43.700 3.058,43.740 3.085,43.775 3.120,43.800
massif escandorgue : Escandorgue : 3.238,43.715 3.248,43.750 3.262,43.785 3.290,43.815
massif avants-monts : Avants-Monts : 3.030,43.535 3.090,43.549 3.150,43.555 3.210,43.552
massif gardiole : La Gardiole : 3.715,43.477 3.738,43.498 3.763,43.519 3.785,43.540
massif la-clape : La Clape : 3.075,43.140 3.103,43.167 3.133,43.190 3.160,43.206
massif corbieres : Corbières : 2.450,42.990 2.530,43.010 2.610,43.016 2.680,43.005
massif alpilles : Les Alpilles|Los Alpilles|The Alpilles : 4.760,43.752 4.820,43.759 4.880,43.757 4.940,43.748
massif costieres : Costières de Nîmes : 4.330,43.735 4.390,43.748 4.450,43.762 4.500,43.779
massif aumelas : Causse d’Aumelas : 3.585,43.577 3.625,43.588 3.660,43.592 3.695,43.587
sea mediterranean : Mer Méditerranée|Mar Mediterráneo|Mediterranean Sea : 3.380,42.940 3.620,43.030 3.900,43.110 4.200,43.160 4.500,43.180 4.800,43.170
sea gulf-of-lion : Golfe du Lion|Golfo de León|Gulf of Lion : 3.580,43.195 3.700,43.252 3.830,43.302 3.960,43.342 4.080,43.362
`;
