import { z } from 'zod';
import { fieldValueSchema } from './cardField.ts';
import { communeSchema, idSchema, positionSchema } from './identifiers.ts';
import { localizedText } from './language.ts';

export const stays = ['day', 'weekend', 'weeks'] as const;
export const staySchema = z.enum(stays);
/** How long somebody comes for: one day, a weekend, several weeks. */
export type Stay = z.infer<typeof staySchema>;

const placeKinds = [
  'beach',
  'lagoon',
  'lake',
  'river',
  'gorge',
  'viewpoint',
  'summit',
  'cave',
  'nature-reserve',
  'walk',
  'cycle-route',
  'village',
  'town',
  'monument',
  'abbey',
  'museum',
  'market',
  'vineyard',
  'food',
  'craft',
  'harbour',
  'canal',
  'garden',
  'leisure',
  'festival',
  'spa',
] as const;

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

const publicTransportSchema = z.strictObject({
  mode: z.enum(['tram', 'train', 'bus', 'boat']),
  /** Minutes from Montpellier, door to stop; null when it is not known for certain. */
  minutes: z.int().positive().max(300).nullable(),
  /** How, in one short sentence. */
  hint: localizedText(120),
});

const importForm = 'must be "editorial", or an import such as import:datatourisme:12345';

const provenanceSchema = z.strictObject({
  source: z.union([z.literal('editorial'), z.string().regex(/^import:[a-z0-9-]+:.+$/, importForm)]),
  /** What the position rests on, and how good it is. "approximate" stands on the review sheet. */
  position: z.strictObject({
    source: z.string().min(1),
    accuracy: z.enum(['surveyed', 'checked', 'approximate']),
  }),
});

const pictureForm =
  'must be lower-case, with / between folders, and end in .svg, .webp, .jpg or .png, such as places/name.webp';

const pictureSchema = z.strictObject({
  /** File below content/media. */
  file: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(svg|webp|jpg|png)$/, pictureForm),
  credit: z.string().min(1),
  licence: z.string().min(1),
});

/** Something to see or do, with what a visitor needs to want it and to get there. */
export const placeSchema = z.strictObject({
  id: idSchema,
  partner: idSchema,
  kind: z.enum(placeKinds),
  themes: z.array(idSchema).min(1).max(4),
  landscapes: z.array(idSchema).min(1).max(3),
  position: positionSchema,
  commune: communeSchema,
  name: localizedText(60),
  /** One seductive line. */
  hook: localizedText(70),
  text: localizedText(420),
  duration: z.enum(['hour', 'half-day', 'day']),
  stays: z.array(staySchema).min(1),
  seasons: z.array(z.enum(seasons)).min(1),
  /** For festivals: months 1-12, never dates. */
  months: z.array(z.int().min(1).max(12)).optional(),
  access: z.strictObject({
    /** Minutes by car from the centre of Montpellier, off-peak. */
    carMinutes: z.int().min(0).max(150),
    public: z.array(publicTransportSchema).max(3),
  }),
  reducedMobility: z.enum(['yes', 'partial', 'no', 'unknown']),
  family: z.boolean(),
  /** Free of charge; null when it is not known for certain. */
  free: z.boolean().nullable(),
  /** By id, what is known for certain in the fields that `cardFields` of the destination declares. */
  fields: z.record(z.string(), fieldValueSchema).optional(),
  pictures: z.array(pictureSchema).max(6),
  provenance: provenanceSchema,
  /** Day the partner office confirmed it (ISO date), or null. */
  reviewed: z.iso.date().nullable(),
});
export type Place = z.infer<typeof placeSchema>;
