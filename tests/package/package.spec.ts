import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test as base } from '../e2e/fixtures/displayTest.ts';
import { PNG } from 'pngjs';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { createFinger } from '../e2e/drivers/finger.ts';
import { createHost } from '../e2e/drivers/host.ts';
import { logOf } from '../e2e/drivers/profile.ts';
import { createVisitor } from '../e2e/drivers/visitor.ts';
import { launchKiosk } from '../e2e/fixtures/launchKiosk.ts';
import { type Packages, makePackages, removePackages } from './packages.ts';
import { cutThePower } from './processTree.ts';
import { type ReleaseKiosk, startRelease } from './releaseKiosk.ts';

interface PackageFixtures {
  readonly profileFolder: string;
  /** Starts the release in the profile; it is cleared away after the test. */
  readonly release: (...switches: string[]) => ReleaseKiosk;
}

const test = base.extend<PackageFixtures, { readonly packages: Packages }>({
  packages: [
    async ({}, use) => {
      await use(await makePackages());
      removePackages();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  profileFolder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-package-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  release: async ({ packages, profileFolder }, use) => {
    const started: ReleaseKiosk[] = [];
    await use((...switches) => {
      const kiosk = startRelease(packages.release, profileFolder, ...switches);
      started.push(kiosk);
      return kiosk;
    });
    for (const kiosk of started) {
      kiosk.clearAway();
      await kiosk.ended;
    }
  },
});

const { version } = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};

/** Share of the picture that its most frequent colour takes, 0 to 1. */
function largestShare(png: Buffer): number {
  const { data, width, height } = PNG.sync.read(png);
  const counts = new Map<number, number>();
  for (let index = 0; index < data.length; index += 4) {
    const color = data.readUIntBE(index, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (width * height);
}

/** Names of the fuses that are on. */
async function fusesOn(program: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program);
  return Object.entries(wire)
    .filter(([, state]) => state === FuseState.ENABLE)
    .map(([index]) => FuseV1Options[Number(index)] ?? index);
}

test('a contact left at the packaged kiosk survives a power cut, and an editor’s change is there after it', async ({
  packages,
  profileFolder,
}) => {
  const options = { profileFolder, window: '1080x1920', packaged: packages.driven };
  const before = await launchKiosk(options);
  await expect(before.page.locator('html')).toHaveAttribute('data-map', 'ready');
  const visitor = createVisitor(before.page, await createFinger(before.page));
  await visitor.wakes('fr');
  expect(largestShare(await visitor.mapPicture())).toBeLessThan(0.8);
  const stillPicture = () => fetch('stills/map-es-landscape.jpg').then(({ ok }) => ok);
  expect(await before.page.evaluate(stillPicture)).toBe(true);
  await visitor.leavesAContact({ firstName: 'Zoé', email: 'fair.visitor@orange.fr' }, 'montpellier');
  const closed = before.app.waitForEvent('close');
  cutThePower(before.app.process().pid ?? 0);
  await closed;

  // All of what lies beside the program for editors, with one text changed.
  const edited = path.join(profileFolder, 'content');
  fs.cpSync(path.join(path.dirname(packages.driven), 'content-as-delivered'), edited, { recursive: true });
  const words = path.join(edited, 'translations', 'fr', 'attract.json');
  fs.writeFileSync(
    words,
    fs.readFileSync(words, 'utf8').replace(/("touch": )"[^"]*"/, '$1"Touchez donc ici"'),
  );

  const after = await launchKiosk(options);
  await expect(after.page.getByTestId('wake-fr')).toContainText('Touchez donc ici');
  const host = createHost(after);
  await host.opensTheStaffArea();
  expect(await host.contactsToday()).toBe(1);
  await expect(after.page.getByTestId('all-well')).toBeVisible();
  await after.app.close();
});

test('the release starts, draws its map, reports good health and stops when it is told to', async ({
  release,
  profileFolder,
}) => {
  const started = Date.now();
  const kiosk = release();
  // Written every ten seconds; the first finished map shows up in one of the next reports.
  await expect.poll(() => kiosk.health()?.firstMapIdleMs ?? null, { timeout: 110_000 }).not.toBeNull();
  const health = kiosk.health();
  expect(health).toMatchObject({ version, problems: [], contactsTotal: 0, map: 'ready', mapLosses: 0 });
  expect(Date.parse(health?.heartbeat ?? '')).toBeGreaterThanOrEqual(started);
  kiosk.process.kill('SIGTERM');
  expect(await kiosk.ended).toBe(0);
  expect(logOf(profileFolder)).toContain('kiosk.stopped');
});

for (const wish of ['--remote-debugging-port=0', '--remote-debugging-pipe']) {
  test(`the release refuses ${wish}`, async ({ release, profileFolder }) => {
    const kiosk = release(wish);
    expect(await kiosk.ended).toBe(1);
    const name = wish.split('=')[0];
    expect(kiosk.printed()).toContain(`Destination Kiosk refuses the debugging switch ${name}.`);
    expect(kiosk.printed()).not.toContain('DevTools listening');
    expect(fs.existsSync(path.join(profileFolder, 'health.json'))).toBe(false);
  });
}

test('the release is deaf to --inspect', async ({ release }) => {
  const kiosk = release('--inspect=127.0.0.1:0');
  await expect.poll(() => kiosk.health(), { timeout: 60_000 }).not.toBeNull();
  expect(kiosk.printed()).not.toContain('Debugger listening');
  kiosk.process.kill('SIGTERM');
  expect(await kiosk.ended).toBe(0);
});

test('the build that tests drive differs from the release in one fuse', async ({ packages }) => {
  const [driven, release] = [await fusesOn(packages.driven), await fusesOn(packages.release)];
  expect(driven.filter((name) => !release.includes(name))).toEqual(['EnableNodeCliInspectArguments']);
  expect(release.filter((name) => !driven.includes(name))).toEqual([]);
  expect(release).toEqual(expect.arrayContaining(['EnableCookieEncryption', 'OnlyLoadAppFromAsar']));
  for (const dangerous of [
    'RunAsNode',
    'EnableNodeOptionsEnvironmentVariable',
    'GrantFileProtocolExtraPrivileges',
  ])
    expect(release).not.toContain(dangerous);
});
