import { explainIssues, explainNotJson } from './explainSettings.ts';
import { migrateSettings, settingsMigrations } from './migrateSettings.ts';
import { type Settings, settingsSchema } from './settingsSchema.ts';

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings; readonly migrated: boolean }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the text of a settings file.
 * @param file its name, for the explanation
 */
export function parseSettings(file: string, text: string): ParsedSettings {
  let read: unknown;
  try {
    // Editors on Windows may put a byte order mark in front.
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: explainNotJson(file) };
  }
  const migrated = migrateSettings(read, settingsMigrations);
  const parsed = settingsSchema.safeParse(migrated);
  if (!parsed.success) return { ok: false, reason: explainIssues(file, parsed.error.issues) };
  return { ok: true, settings: parsed.data, migrated: migrated !== read };
}
