import { z } from 'zod';
import { colorSchema, communeSchema, idSchema, positionSchema, webAddressSchema } from './identifiers.ts';
import { localizedText } from './language.ts';

/** The texts of a territory's own page: for somebody who has stopped and wants to know more. */
const pageSchema = z.strictObject({
  /**
   * What the land is like, who lives there and what one does there in which season.
   * The partner's `text` is the short version; no sentence of it comes back here.
   */
  story: localizedText(620),
  /** Where to stay: kinds of lodging and their spirit, never the name of a business. */
  lodging: localizedText(380),
  /** How to come from the cities of the fairs and from Montpellier: no departure times, no prices. */
  coming: localizedText(380),
});

/** A partner tourist office and the territory it speaks for. */
export const partnerSchema = z.strictObject({
  id: idSchema,
  /** Full name, as it must stand on a consent form. */
  legalName: z.string().min(1),
  /** Name of the territory, as it stands on the map and on the wordmark. */
  name: z.string().min(1).max(48),
  /** A pending partner is shown only when the settings ask for it. */
  /** What the map has room for. */
  shortName: z.string().min(1).max(24),
  status: z.enum(['confirmed', 'pending']),
  color: colorSchema,
  /** Where the territory's name stands on the map: longitude, latitude. */
  center: positionSchema,
  seat: communeSchema,
  web: webAddressSchema,
  address: z.string().min(1).max(160).nullable(),
  landscapes: z.array(idSchema).min(1).max(4),
  /** The picture that stands for the territory: file below content/media. Without one, its first landscape does. */
  poster: z.string().min(1).optional(),
  /** One line that makes somebody stop. */
  line: localizedText(70),
  text: localizedText(420),
  page: pageSchema,
});
export type Partner = z.infer<typeof partnerSchema>;
