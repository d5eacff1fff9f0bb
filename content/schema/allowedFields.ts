import { z } from 'zod';

/**
 * The field names a schema knows at a path; empty when the path does not lead to a group of fields.
 * Serves explanations only, so kinds of schema the content does not use are not followed.
 */
export function allowedFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: z.core.$ZodType | undefined = unwrapped(schema);
  for (const key of path) {
    here = here === undefined ? undefined : step(here, key);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return unwrapped(schema.element);
  if (schema instanceof z.ZodObject && typeof key === 'string' && Object.hasOwn(schema.shape, key)) {
    const shape: z.core.$ZodShape = schema.shape;
    const field = shape[key];
    return field === undefined ? undefined : unwrapped(field);
  }
  return undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  return schema;
}
