import type { Drawing } from './drawing.ts';

/** Lines for water names set along a curve (longitude,latitude), read from left to right. */
export const LABEL_LINES: readonly Drawing[] = [
  {
    id: 'label-mediterranean',
    kind: 'sea-label',
    rank: 1,
    name: { fr: 'Mer Méditerranée', es: 'Mar Mediterráneo', en: 'Mediterranean Sea' },
    points: '3.3800,42.9400 3.6200,43.0300 3.9000,43.1100 4.2000,43.1600 4.5000,43.1800 4.8000,43.1700',
  },
  {
    id: 'label-gulf-of-lion',
    kind: 'sea-label',
    rank: 2,
    name: { fr: 'Golfe du Lion', es: 'Golfo de León', en: 'Gulf of Lion' },
    points: '3.6000,43.2600 3.7000,43.3150 3.8200,43.3700 3.9600,43.4150 4.1000,43.4300',
  },
  {
    id: 'label-thau',
    kind: 'lagoon-label',
    rank: 2,
    name: { fr: 'Étang de Thau', es: 'Laguna de Thau', en: 'Thau Lagoon' },
    points: '3.5500,43.3500 3.5750,43.3720 3.6050,43.3960 3.6350,43.4140 3.6550,43.4260',
  },
  {
    id: 'label-or',
    kind: 'lagoon-label',
    rank: 3,
    name: { fr: 'Étang de l’Or', es: 'Laguna de l’Or', en: 'Or Lagoon' },
    points: '3.9950,43.5710 4.0200,43.5780 4.0500,43.5810 4.0800,43.5820 4.1000,43.5790',
  },
  {
    id: 'label-vaccares',
    kind: 'lagoon-label',
    rank: 3,
    name: { fr: 'Étang de Vaccarès', es: 'Laguna de Vaccarès', en: 'Vaccarès Lagoon' },
    points: '4.5130,43.5450 4.5450,43.5400 4.5800,43.5370 4.6150,43.5360',
  },
];
