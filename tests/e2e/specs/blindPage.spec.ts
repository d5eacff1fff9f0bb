import { logOf } from '../drivers/profile.ts';
import { lookThroughMain } from '../drivers/throughMain.ts';
import { expect, test } from '../fixtures/powerTest.ts';

test('a page that answers but draws nothing any more is brought back', async ({ power, profileFolder }) => {
  const { app, page } = await power.on();
  const team = lookThroughMain(app);
  await page.waitForFunction(() => performance.getEntriesByName('first-map-idle').length > 0);
  // As when its process has lost the connection to the window: it lives, and no frame comes.
  await page.evaluate(() => {
    document.documentElement.dataset['screen'] = 'blind';
    window.requestAnimationFrame = () => 0;
  });
  await expect.poll(() => logOf(profileFolder), { timeout: 60_000 }).toContain('draws nothing');
  await team.sees('attract');
  await team.draws();
  expect(logOf(profileFolder).match(/page\.killed/g)).toHaveLength(1);
});
