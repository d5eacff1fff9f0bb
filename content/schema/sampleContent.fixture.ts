import type { ContentFile } from './assembleContent.ts';
import type { ConsentTexts } from './consent.ts';
import type { Destination } from './destination.ts';
import type { Itinerary } from './itinerary.ts';
import type { Partner } from './partner.ts';
import type { Place } from './place.ts';
import type { Show } from './show.ts';

/** A small destination without a mistake, for tests: two partners, two places each, one itinerary per stay. */
export const sampleDestination: Destination = {
  version: 1,
  name: { fr: 'Ici et autour', es: 'Aquí y alrededor', en: 'Here and around' },
  centerName: 'Ici',
  center: [3.88, 43.61],
  shore: [
    [3.6, 43.3],
    [4.1, 43.55],
  ],
  bounds: [2.4, 43.0, 4.9, 44.5],
  overview: [2.7, 43.2, 4.5, 44.2],
  rings: [
    { minutes: 30, radiusMetres: 24000 },
    { minutes: 60, radiusMetres: 55000 },
  ],
  themes: [
    {
      id: 'sea',
      icon: 'icons/sea.svg',
      picture: 'icons/sea.svg',
      color: '#0f5c86',
      label: { fr: 'Mer', es: 'Mar', en: 'Sea' },
    },
    {
      id: 'wine',
      icon: 'icons/wine.svg',
      picture: 'icons/wine.svg',
      color: '#7b2d43',
      label: { fr: 'Vin', es: 'Vino', en: 'Wine' },
    },
  ],
  landscapes: [
    {
      id: 'coast',
      picture: 'landscapes/coast.svg',
      color: '#0f5c86',
      label: { fr: 'Côte', es: 'Costa', en: 'Coast' },
    },
  ],
  attractLines: [
    { fr: 'La mer attend.', es: 'El mar espera.', en: 'The sea awaits.' },
    { fr: 'Touchez-la.', es: 'Tócalo.', en: 'Touch it.' },
    { fr: 'Et partez\u202F!', es: '¡Y vete!', en: 'And go!' },
  ],
  charter: ['palavas', 'lunel'],
  horizon: { portrait: 'attract/horizon.svg', landscape: 'attract/horizon-wide.svg' },
  attributions: ['© Test'],
};

export const sampleConsent: ConsentTexts = {
  version: 'test-1',
  contact: { fr: 'la déléguée', es: 'la delegada', en: 'the officer' },
  newsletter: {
    fr: '{{office}} peut m’écrire.',
    es: '{{office}} puede escribirme.',
    en: '{{office}} may write to me.',
  },
  sendTrip: { fr: 'Envoyez-le-moi.', es: 'Enviádmelo.', en: 'Send it to me.' },
  notice: { fr: 'Vos droits.', es: 'Vuestros derechos.', en: 'Your rights.' },
};

/** A partner without a mistake. */
export function samplePartner(id: string, changes: Partial<Partner> = {}): Partner {
  return {
    id,
    legalName: `Office de tourisme ${id}`,
    name: id,
    shortName: id,
    status: 'confirmed',
    color: '#0f5c86',
    center: [3.93, 43.53],
    seat: { name: 'Palavas-les-Flots', insee: '34192' },
    web: 'https://example.org/',
    address: null,
    landscapes: ['coast'],
    line: { fr: 'Une ligne.', es: 'Una línea.', en: 'One line.' },
    text: { fr: 'Un texte.', es: 'Un texto.', en: 'A text.' },
    page: {
      story: { fr: 'Un récit.', es: 'Un relato.', en: 'A story.' },
      lodging: { fr: 'Un lit.', es: 'Una cama.', en: 'A bed.' },
      coming: { fr: 'Par le train.', es: 'En tren.', en: 'By train.' },
    },
    ...changes,
  };
}

/** A place without a mistake. */
export function samplePlace(id: string, partner: string, changes: Partial<Place> = {}): Place {
  return {
    id,
    partner,
    kind: 'village',
    themes: ['sea'],
    landscapes: ['coast'],
    position: [3.931, 43.529],
    commune: { name: 'Palavas-les-Flots', insee: '34192' },
    name: { fr: id, es: id, en: id },
    hook: { fr: 'Un quai.', es: 'Un muelle.', en: 'A quay.' },
    text: { fr: 'Du soleil.', es: 'Mucho sol.', en: 'Much sun.' },
    duration: 'hour',
    stays: ['day'],
    seasons: ['summer'],
    access: { carMinutes: 20, public: [] },
    reducedMobility: 'unknown',
    family: true,
    free: null,
    pictures: [],
    provenance: { source: 'editorial', position: { source: 'test', accuracy: 'approximate' } },
    reviewed: null,
    ...changes,
  };
}

/** An itinerary without a mistake. */
export function sampleItinerary(id: string, changes: Partial<Itinerary> = {}): Itinerary {
  return {
    id,
    stay: 'day',
    title: { fr: 'Un jour', es: 'Un día', en: 'A day' },
    text: { fr: 'Du bleu.', es: 'Mucho azul.', en: 'All blue.' },
    days: [['quay', 'beach']],
    drivingMinutes: 45,
    ...changes,
  };
}

const sampleShow: Show = {
  id: 'fair',
  name: 'Fair',
  defaultLanguage: 'fr',
  howToCome: { fr: 'En train.', es: 'En tren.', en: 'By train.' },
};

/** The files of the sample content; give `changes` to replace or add files by path, undefined to leave one out. */
export function sampleFiles(changes: Readonly<Record<string, unknown>> = {}): readonly ContentFile[] {
  const files: Record<string, unknown> = {
    'destination.json': sampleDestination,
    'consent.json': sampleConsent,
    'partners/palavas.json': samplePartner('palavas'),
    'partners/lunel.json': samplePartner('lunel', { status: 'pending' }),
    'places/quay.json': samplePlace('quay', 'palavas'),
    'places/beach.json': samplePlace('beach', 'palavas'),
    'places/cellar.json': samplePlace('cellar', 'lunel', { themes: ['wine'] }),
    'places/arena.json': samplePlace('arena', 'lunel'),
    'itineraries/one-day.json': sampleItinerary('one-day'),
    'itineraries/two-days.json': sampleItinerary('two-days', {
      stay: 'weekend',
      days: [['quay'], ['cellar']],
      drivingMinutes: 90,
    }),
    'itineraries/long.json': sampleItinerary('long', {
      stay: 'weeks',
      days: [['quay'], ['beach'], ['cellar'], ['arena']],
      drivingMinutes: 180,
    }),
    'shows/fair.json': sampleShow,
    ...changes,
  };
  return Object.entries(files)
    .filter(([, json]) => json !== undefined)
    .map(([path, json]) => ({ path, json }));
}
