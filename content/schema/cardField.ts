import { z } from 'zod';
import { idSchema } from './identifiers.ts';
import { localizedText } from './language.ts';

/** What every place has anyway, in the order in which a card says it when the content names none. */
export const builtInFields = ['car', 'public', 'duration', 'season', 'reducedMobility', 'free'] as const;
export type BuiltInField = (typeof builtInFields)[number];

const iconForm = 'must be lower-case, with / between folders, and end in .svg, such as icons/field-name.svg';

const declared = {
  id: idSchema,
  /** A white drawing below content/media; without one, the card draws a sign that fits anything. */
  icon: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.svg$/, iconForm)
    .optional(),
  label: localizedText(40),
};

const optionSchema = z.strictObject({ id: idSchema, label: localizedText(60) });

const declaredFieldSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('text'), ...declared }),
    z.strictObject({ type: z.literal('number'), ...declared, unit: localizedText(16).optional() }),
    z.strictObject({ type: z.literal('choice'), ...declared, options: z.array(optionSchema).min(2) }),
    z.strictObject({
      type: z.literal('yesNo'),
      ...declared,
      yes: localizedText(60),
      no: localizedText(60),
    }),
  ],
  { error: 'must be one of "text", "number", "choice", "yesNo"' },
);
/** A fact about places that editors declare themselves: a new one needs no line of code. */
export type DeclaredField = z.infer<typeof declaredFieldSchema>;

const cardFieldSchema = z.union([z.enum(builtInFields), declaredFieldSchema]);
export type CardField = z.infer<typeof cardFieldSchema>;

/** What a card says of a place, in its order. An id twice would make one value mean two things, so it is refused. */
export const cardFieldsSchema = z.array(cardFieldSchema).superRefine((fields, context) => {
  const report = (path: readonly PropertyKey[], id: string) =>
    context.addIssue({
      code: 'custom',
      path: [...path],
      message: `is "${id}", which is already in the list`,
    });
  const ids = fields.map(idOf);
  for (const [index, field] of fields.entries()) {
    const id = idOf(field);
    if (ids.indexOf(id) < index) report(typeof field === 'string' ? [index] : [index, 'id'], id);
    if (typeof field === 'string' || field.type !== 'choice') continue;
    const options = field.options.map((option) => option.id);
    for (const [at, option] of options.entries())
      if (options.indexOf(option) < at) report([index, 'options', at, 'id'], option);
  }
});

function idOf(field: CardField): string {
  return typeof field === 'string' ? field : field.id;
}

/** What a place may say in a declared field: a number, yes or no, the id of an option, or a text in every language. */
export const fieldValueSchema = z.union([z.number(), z.boolean(), idSchema, localizedText(80)]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

/** The fields that editors declared. */
export function declaredFields(fields: readonly CardField[] | undefined): readonly DeclaredField[] {
  return (fields ?? []).filter((field) => typeof field !== 'string');
}
