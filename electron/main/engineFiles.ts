import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where Chromium keeps its own files: `engine` in the profile folder.
 * On a profile that cannot be written the kiosk still shows the map: the engine then works in a temporary folder.
 */
export function makeEngineFolder(profileFolder: string, temporaryFolder: string): string {
  const folder = join(profileFolder, 'engine');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtempSync(join(temporaryFolder, 'destination-kiosk-'));
  }
}
