/** Turns the file of one version into the file of the next one. Keys are the version it starts from. */
export type SettingsMigrations = Readonly<
  Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>
>;

/** Version 1 is the first one. A later schema adds `1: (old) => ({ ...old, version: 2, … })`. */
export const settingsMigrations: SettingsMigrations = {};

/**
 * Applies every migration that starts from the file's version, in order.
 * Whatever has no number for its version is handed back as it is: the schema says what is wrong with it.
 */
export function migrateSettings(read: unknown, migrations: SettingsMigrations): unknown {
  let current = read;
  const seen = new Set<number>();
  for (;;) {
    if (!isRecord(current)) return current;
    const version = current['version'];
    if (typeof version !== 'number' || seen.has(version)) return current;
    const step = migrations[version];
    if (step === undefined) return current;
    seen.add(version);
    current = step(current);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
