// Stands in for `fpm` where Debian's own dpkg-deb is there: electron-builder would download fpm otherwise.
// Usage: node fpm.ts <arguments of fpm>
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { debianControl, readFpmArguments } from './fpmArguments.ts';

function sizeInKib(folder: string): number {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, { parentPath, name }) => sum + Math.ceil(fs.statSync(path.join(parentPath, name)).size / 1024),
      0,
    );
}

/** How dpkg-deb calls what fpm calls otherwise. */
const compressions: Readonly<Record<string, string>> = { zst: 'zstd', gz: 'gzip' };

const request = readFpmArguments(process.argv.slice(2));
const option = (name: string): string => {
  const value = request.options.get(name);
  if (value === undefined) throw new Error(`fpm: --${name} is missing.`);
  return value;
};
const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-deb-'));
try {
  fs.chmodSync(stage, 0o755);
  for (const { from, to } of request.placed) {
    const target = path.join(stage, to);
    fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
    fs.cpSync(from, target, { recursive: true, verbatimSymlinks: true });
    if (fs.statSync(target).isFile()) fs.chmodSync(target, 0o644);
  }
  const installed = sizeInKib(stage);
  const control = path.join(stage, 'DEBIAN');
  fs.mkdirSync(control, { mode: 0o755 });
  fs.writeFileSync(path.join(control, 'control'), debianControl(request, installed));
  fs.copyFileSync(option('after-install'), path.join(control, 'postinst'));
  fs.copyFileSync(option('after-remove'), path.join(control, 'postrm'));
  for (const script of ['postinst', 'postrm']) fs.chmodSync(path.join(control, script), 0o755);
  const compression = option('deb-compression');
  const { status } = spawnSync(
    'dpkg-deb',
    [
      '--root-owner-group',
      `-Z${compressions[compression] ?? compression}`,
      '-z9',
      '--build',
      stage,
      option('package'),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('dpkg-deb could not build the package.');
} finally {
  fs.rmSync(stage, { recursive: true, force: true });
}
