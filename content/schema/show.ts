import { z } from 'zod';
import { idSchema } from './identifiers.ts';
import { languageSchema, localizedText } from './language.ts';

/** Where the kiosk stands: a fair or an office, with its default language and how to come from there. */
export const showSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  defaultLanguage: languageSchema,
  /** How to come from there; no times that change from one timetable to the next. */
  howToCome: localizedText(300),
});
export type Show = z.infer<typeof showSchema>;
