// npm start: builds and runs the kiosk in the demonstration profile.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bundleKiosk } from '../bundle.ts';
import { ensureElectron } from '../runtime/electronRuntime.ts';
import { launchSwitches } from '../runtime/launchSwitches.ts';
import { projectRoot } from '../runtime/projectRoot.ts';
import { runUnseen } from '../runtime/runUnseen.ts';
import { ensureSystemPackages } from '../runtime/systemPackages.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const withoutDisplay =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
if (withoutDisplay) {
  const line = ensureSystemPackages(say);
  if (line !== null) {
    say(`There is no display, and the virtual one is not installed. Please run: ${line}`);
    process.exit(1);
  }
}
const runtime = ensureElectron(projectRoot, 'auto', say);
say('Building …');
await bundleKiosk(projectRoot, { stills: 'wanted', say });

const { switches, said } = launchSwitches(process.getuid?.() === 0, withoutDisplay);
said.forEach(say);

if (withoutDisplay) {
  const picture = path.join(projectRoot, '.cache', 'kiosk.png');
  await runUnseen(runtime.executable, switches, picture, say);
} else {
  const kiosk = spawn(runtime.executable, [...switches, projectRoot], { cwd: projectRoot, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => kiosk.kill(signal));
  kiosk.once('close', (code) => process.exit(code ?? 1));
}
