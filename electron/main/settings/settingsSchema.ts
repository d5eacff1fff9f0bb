import { z } from 'zod';
import { idSchema } from '../../../content/schema/identifiers.ts';
import { languageSchema } from '../../../content/schema/language.ts';

/** What is kept of a PIN: scrypt with its own salt and cost. Salt and hash in base64. */
const pinHashSchema = z.strictObject({
  algorithm: z.literal('scrypt'),
  cost: z
    .int()
    .min(16384)
    .max(262144)
    .refine((cost) => Number.isInteger(Math.log2(cost)), 'must be a power of two'),
  blockSize: z.int().min(8).max(16),
  parallelization: z.int().min(1).max(8),
  salt: z.base64().min(20),
  hash: z.base64().min(40),
});
export type PinHash = z.infer<typeof pinHashSchema>;

/** The trip is put behind the address, and the whole must be a code that phones read. */
function isPlainAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.hash === '' && url.username === '' && url.password === '';
}

/** settings.json, version 1. Unknown fields are errors: a misspelt field must not be silently without effect. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** The demonstration profile is ready to use, shows its PIN and marks itself on screen. */
  profile: z.enum(['demonstration', 'stand']),
  kioskName: z.string().trim().min(1).max(60),
  /** Made at the first start; says on every contact which machine took it. */
  kioskId: z.uuid(),
  /** Preset: content/shows/<event>.json. */
  event: idSchema,
  /** Language of the attract loop and of a new visitor; null takes the event's own. */
  language: languageSchema.nullable(),
  partners: z.strictObject({
    /** Whether partners whose participation is not confirmed are shown. */
    showPending: z.boolean(),
    /** Partner ids that are not shown, whatever their status. */
    hidden: z.array(idSchema).max(40),
  }),
  /** Whether an editor's folder in the profile is laid over the content; a stand never does. Came later: may be missing. */
  liveContent: z.boolean().default(true),
  /**
   * https address of the page that shows a trip on a phone, or null: then trips are taken away as links to maps.
   * Came later: may be missing.
   */
  companion: z
    .url({ protocol: /^https$/, error: 'must be an https address without # or user name, or null' })
    .max(120)
    .refine((address) => isPlainAddress(address), 'must be an https address without # or user name, or null')
    .nullable()
    .default(null),
  idle: z.strictObject({
    /** Seconds without touch or key until the warning. */
    afterSeconds: z.int().min(15).max(600),
    /** Seconds the warning counts down. */
    warningSeconds: z.int().min(20).max(600),
  }),
  /** The real size of the screen: sets the physical scale of everything. */
  screen: z.strictObject({ diagonalInches: z.number().min(10).max(120) }),
  /** null: no PIN, so the staff area stays shut. */
  staff: z.strictObject({ pin: pinHashSchema.nullable() }),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of a first start: the demonstration profile at the first fair. */
export function defaultSettings(kioskId: string, pin: PinHash | null): Settings {
  return {
    version: 1,
    profile: 'demonstration',
    kioskName: 'Kiosk',
    kioskId,
    event: 'mahana-lyon',
    language: null,
    partners: { showPending: false, hidden: [] },
    liveContent: true,
    companion: null,
    idle: { afterSeconds: 60, warningSeconds: 20 },
    screen: { diagonalInches: 32 },
    staff: { pin },
  };
}
