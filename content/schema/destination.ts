import { z } from 'zod';
import { cardFieldsSchema } from './cardField.ts';
import { colorSchema, idSchema, positionSchema } from './identifiers.ts';
import { localizedText } from './language.ts';

const facetSchema = z.strictObject({
  id: idSchema,
  color: colorSchema,
  label: localizedText(40),
});

/** What the whole destination shares: bounds, themes, landscapes, the lines of the attract loop. */
export const destinationSchema = z.strictObject({
  version: z.literal(1),
  name: localizedText(60),
  /** Name of the town in its middle: a proper name, the same in every language. */
  centerName: z.string().trim().min(1).max(24),
  /** The centre all minutes are counted from: longitude, latitude. */
  center: positionSchema,
  /** The shore from west to east, longitude and latitude: flights between places near it follow it. */
  shore: z.array(positionSchema),
  /** West, south, east, north in degrees: what the map may show. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** What "see everything" shows. */
  overview: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Rings of driving time round the centre, as circles: for what is seen from afar and in a moment. The map draws real ones. */
  rings: z.array(z.strictObject({ minutes: z.int().positive(), radiusMetres: z.number().positive() })).min(1),
  /** Illustration: file below content/media. */
  themes: z
    .array(
      facetSchema.extend({
        icon: z.string().min(1),
        picture: z.string().min(1),
        /** Whether its illustration stands for a place of this theme sooner than that of the place's landscape. */
        picturesPlaces: z.boolean().optional(),
      }),
    )
    .min(1),
  landscapes: z.array(facetSchema.extend({ picture: z.string().min(1) })).min(1),
  /** Pictograms of the drawn map. */
  landmarks: z
    .array(
      z.strictObject({
        id: idSchema,
        /** File below content/media; stands with its foot at the position. */
        picture: z.string().min(1),
        position: positionSchema,
        /** 1 is seen from the whole destination on, 3 only from near. */
        rank: z.int().min(1).max(3),
        /** How large, beside the others. */
        size: z.number().min(0.5).max(2),
        /** The partner whose sign it is on the map of the whole destination. */
        partner: idSchema.optional(),
        /** How far it stands aside on the map of the whole destination: right and down, in its own 110 px. */
        aside: z.tuple([z.number().min(-400).max(400), z.number().min(-400).max(400)]).optional(),
        name: localizedText(80),
      }),
    )
    .optional(),
  /** What a card says of a place, in its order; without the list, what every place has anyway. */
  cardFields: cardFieldsSchema.optional(),
  /** Short lines rotating through the attract loop. */
  attractLines: z.array(localizedText(60)).min(3),
  /** Partner ids in the order of the charter they signed; partners not listed follow by id. */
  charter: z.array(idSchema).optional(),
  /** The whole destination in one picture, for either way a screen stands: files below content/media. */
  horizon: z.strictObject({ portrait: z.string().min(1), landscape: z.string().min(1) }),
  /** Data sources, always visible on the map. */
  attributions: z.array(z.string().min(1)).min(1),
});
export type Destination = z.infer<typeof destinationSchema>;
