import type { Place } from '../../../content/schema/place.ts';
import type { Gap } from '../figures/contentFigures.ts';

/** The words of the sheets for what stands in the files as an English word: offices read French. */

export const kindWords: Readonly<Record<Place['kind'], string>> = {
  beach: 'plage',
  lagoon: 'étang',
  lake: 'lac',
  river: 'rivière',
  gorge: 'gorges',
  viewpoint: 'point de vue',
  summit: 'sommet',
  cave: 'grotte',
  'nature-reserve': 'réserve naturelle',
  walk: 'promenade à pied',
  'cycle-route': 'itinéraire à vélo',
  village: 'village',
  town: 'ville',
  monument: 'monument',
  abbey: 'abbaye',
  museum: 'musée',
  market: 'marché',
  vineyard: 'vignoble',
  food: 'saveurs',
  craft: 'savoir-faire',
  harbour: 'port',
  canal: 'canal',
  garden: 'jardin',
  leisure: 'loisirs',
  festival: 'fête ou festival',
  spa: 'bien-être',
};

export const accuracyWords: Readonly<Record<Place['provenance']['position']['accuracy'], string>> = {
  surveyed: 'relevée sur place',
  checked: 'vérifiée',
  approximate: 'approximative',
};

export const durationWords: Readonly<Record<Place['duration'], string>> = {
  hour: 'une heure',
  'half-day': 'une demi-journée',
  day: 'une journée',
};

export const stayWords: Readonly<Record<Place['stays'][number], string>> = {
  day: 'une journée',
  weekend: 'un week-end',
  weeks: 'une ou plusieurs semaines',
};

export const seasonWords: Readonly<Record<Place['seasons'][number], string>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
};

export const modeWords: Readonly<Record<Place['access']['public'][number]['mode'], string>> = {
  tram: 'tram',
  train: 'train',
  bus: 'bus ou car',
  boat: 'bateau',
};

export const mobilityWords: Readonly<Record<Exclude<Place['reducedMobility'], 'unknown'>, string>> = {
  yes: 'accessible',
  partial: 'en partie accessible',
  no: 'difficile',
};

export const gapWords: Readonly<Record<Gap, string>> = {
  unreviewed: 'jamais relus',
  approximate: 'position approximative',
  mobility: 'accès en fauteuil inconnu',
  price: 'gratuit ou payant inconnu',
  transport: 'durée en transport inconnue',
};

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Names of months counted from 1. */
export function monthWords(numbers: readonly number[]): string {
  return numbers.map((number) => months[number - 1] ?? '').join(', ');
}

/** What a position rests on. The sources are noted in English; the usual ones are said in French. */
export function sourceWords(source: string): string {
  if (source === 'general knowledge') return 'placée de mémoire, sans source';
  if (/^general knowledge, compared with/.test(source))
    return 'placée de mémoire, comparée à des coordonnées publiées';
  if (/^GeoNames/.test(source)) return 'centre de la commune selon GeoNames';
  return `source notée : ${source}`.replace(' :', '\u202F:');
}

const winds = ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'];

/** « au nord-ouest », where somebody at `from` looks for `to` (longitude, latitude). */
export function directionWords(from: readonly [number, number], to: readonly [number, number]): string {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  const turn = Math.round((Math.atan2(east, to[1] - from[1]) / (2 * Math.PI)) * 8);
  const wind = winds[(turn + 8) % 8] ?? '';
  return /^[eo]/.test(wind) ? `à l’${wind}` : `au ${wind}`;
}

/** A number as French writes it. */
export function frenchNumber(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}
