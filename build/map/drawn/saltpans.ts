import type { Drawing } from './drawing.ts';

/** The tables of the salt works, dike by dike (longitude,latitude); the first of each carries the name. */
export const SALTPANS: readonly Drawing[] = [
  {
    id: 'salins-d-aigues-mortes',
    kind: 'saltpan',
    rank: 4,
    name: { fr: 'Salins d’Aigues-Mortes', es: 'Salinas de Aigues-Mortes', en: 'Aigues-Mortes salt pans' },
    points: `4.2218,43.5002 4.2412,43.5024 4.2380,43.5165 4.2206,43.5158`,
  },
  {
    id: 'salins-d-aigues-mortes-2',
    kind: 'saltpan',
    rank: 5,
    points: `4.1800,43.4965 4.1880,43.4925 4.1975,43.4885 4.2020,43.4990 4.1860,43.5055`,
  },
  {
    id: 'salins-d-aigues-mortes-3',
    kind: 'saltpan',
    rank: 5,
    points: `4.1992,43.4880 4.2195,43.4862 4.2205,43.4985 4.2036,43.4988`,
  },
  {
    id: 'salins-d-aigues-mortes-4',
    kind: 'saltpan',
    rank: 5,
    points: `4.2210,43.4862 4.2330,43.4878 4.2440,43.4905 4.2415,43.5010 4.2220,43.4988`,
  },
  {
    id: 'salins-d-aigues-mortes-5',
    kind: 'saltpan',
    rank: 5,
    points: `4.2455,43.4915 4.2550,43.4990 4.2660,43.5045 4.2610,43.5110 4.2430,43.5015`,
  },
  {
    id: 'salins-d-aigues-mortes-6',
    kind: 'saltpan',
    rank: 5,
    points: `4.1775,43.4978 4.1845,43.5062 4.1835,43.5195 4.1695,43.5185 4.1665,43.5062`,
  },
  {
    id: 'salins-d-aigues-mortes-7',
    kind: 'saltpan',
    rank: 5,
    points: `4.1862,43.5068 4.2020,43.5003 4.2040,43.5130 4.1960,43.5225 4.1852,43.5200`,
  },
  {
    id: 'salins-d-aigues-mortes-8',
    kind: 'saltpan',
    rank: 5,
    points: `4.2038,43.5002 4.2200,43.5000 4.2190,43.5155 4.2056,43.5135`,
  },
  {
    id: 'salins-d-aigues-mortes-9',
    kind: 'saltpan',
    rank: 5,
    points: `4.2428,43.5030 4.2600,43.5122 4.2560,43.5215 4.2396,43.5170`,
  },
  {
    id: 'salins-d-aigues-mortes-10',
    kind: 'saltpan',
    rank: 5,
    points: `4.2050,43.5148 4.2188,43.5168 4.2178,43.5285 4.2140,43.5262 4.1985,43.5235`,
  },
  {
    id: 'salins-d-aigues-mortes-11',
    kind: 'saltpan',
    rank: 5,
    points: `4.2204,43.5172 4.2376,43.5180 4.2350,43.5320 4.2190,43.5300`,
  },
  {
    id: 'salins-d-aigues-mortes-12',
    kind: 'saltpan',
    rank: 5,
    points: `4.2392,43.5184 4.2555,43.5228 4.2672,43.5180 4.2680,43.5260 4.2545,43.5330 4.2366,43.5322`,
  },
  {
    id: 'salins-d-aigues-mortes-13',
    kind: 'saltpan',
    rank: 5,
    points: `4.2192,43.5314 4.2346,43.5334 4.2330,43.5440 4.2225,43.5410`,
  },
  {
    id: 'salins-d-aigues-mortes-14',
    kind: 'saltpan',
    rank: 5,
    points: `4.2362,43.5336 4.2540,43.5345 4.2530,43.5432 4.2400,43.5445 4.2345,43.5442`,
  },
  {
    id: 'salins-d-aigues-mortes-15',
    kind: 'saltpan',
    rank: 5,
    points: `4.2225,43.5424 4.2335,43.5455 4.2355,43.5515 4.2215,43.5495`,
  },
  {
    id: 'salins-de-giraud',
    kind: 'saltpan',
    rank: 5,
    points: `4.6980,43.3800 4.7150,43.3830 4.7120,43.3960 4.6960,43.3930`,
  },
  {
    id: 'salins-de-giraud-2',
    kind: 'saltpan',
    rank: 5,
    points: `4.6680,43.3650 4.6815,43.3612 4.6850,43.3770 4.6700,43.3810 4.6620,43.3760`,
  },
  {
    id: 'salins-de-giraud-3',
    kind: 'saltpan',
    rank: 5,
    points: `4.6832,43.3612 4.6960,43.3590 4.7000,43.3605 4.6975,43.3785 4.6868,43.3768`,
  },
  {
    id: 'salins-de-giraud-4',
    kind: 'saltpan',
    rank: 5,
    points: `4.7018,43.3610 4.7120,43.3670 4.7180,43.3660 4.7170,43.3815 4.6992,43.3788`,
  },
  {
    id: 'salins-de-giraud-5',
    kind: 'saltpan',
    rank: 5,
    points: `4.7198,43.3658 4.7290,43.3650 4.7420,43.3720 4.7345,43.3805 4.7188,43.3815`,
  },
  {
    id: 'salins-de-giraud-6',
    kind: 'saltpan',
    rank: 5,
    points: `4.6690,43.3830 4.6852,43.3785 4.6960,43.3800 4.6940,43.3930 4.6830,43.4010 4.6670,43.3940`,
  },
  {
    id: 'salins-de-giraud-7',
    kind: 'saltpan',
    rank: 5,
    points: `4.6850,43.4005 4.6950,43.3945 4.7110,43.3975 4.7060,43.4080 4.6960,43.4000`,
  },
  {
    id: 'salins-de-giraud-8',
    kind: 'saltpan',
    rank: 5,
    points: `4.7168,43.3830 4.7340,43.3815 4.7350,43.3930 4.7240,43.4020 4.7130,43.3975`,
  },
];
