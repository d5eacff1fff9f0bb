import { z } from 'zod';

/** Identifier of a content thing: lower case, digits and hyphens; also its file name. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** Position in WGS 84 degrees, longitude first. */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof positionSchema>;

/** Colour as #rrggbb. */
export const colorSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #0f5c86');

/** French municipality: name as in the official register, five-character INSEE code. */
export const communeSchema = z.strictObject({
  name: z.string().min(1),
  insee: z.string().regex(/^[0-9][0-9AB][0-9]{3}$/, 'must be a five-character INSEE code'),
});

/** https address of an official site. */
export const webAddressSchema = z.url({ protocol: /^https$/ });
