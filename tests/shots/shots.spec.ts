import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { languages } from '../../content/schema/language.ts';
import { expect, test } from '../e2e/fixtures/kioskTest.ts';
import { formats } from '../e2e/measure/formats.ts';

const person = { fr: 'Zoé', es: 'Begoña', en: 'Will' } as const;
const folder = path.join(projectRoot, 'shots');

for (const window of formats) {
  test.describe(() => {
    test.use({ window, settings: { idle: { afterSeconds: 20, warningSeconds: 20 } } });

    test(`every screen at ${window}`, async ({ visitor, host }) => {
      const { page } = visitor;
      fs.mkdirSync(folder, { recursive: true });
      const picture = async (name: string): Promise<void> => {
        await page.waitForTimeout(900);
        await page.screenshot({ path: path.join(folder, `${name}-${window}.png`) });
      };
      // The scenes take turns in the three languages by themselves.
      for (const scene of ['horizon', 'poster', 'together'] as const) {
        await page.locator(`section[data-scene="${scene}"]`).waitFor({ timeout: 180_000 });
        await page.waitForTimeout(2200);
        await picture(`attract-${scene}`);
      }
      for (const language of languages) {
        const shoot = (screen: string): Promise<void> => picture(`${screen}-${language}`);
        await visitor.sees('attract');
        await visitor.wakes(language);
        await visitor.waitsForTheMap();
        await shoot('map');
        await visitor.opensAPlaceOf('wine-food');
        await visitor.waitsForTheMap();
        await shoot('place');
        await visitor.taps('open-territory');
        await visitor.waitsForTheMap();
        await shoot('territory');
        await visitor.taps('close-territory');
        await visitor.taps('close-place');
        await visitor.taps('view-territories');
        await shoot('territories');
        await visitor.taps('view-list');
        await shoot('list');
        await visitor.taps('open-contact');
        await visitor.fillsWho({ firstName: person[language], email: 'fair.visitor@orange.fr' });
        await shoot('contact-who');
        await visitor.taps('contact-next');
        await visitor.taps('consent-montpellier');
        await visitor.taps('consent-sixteen');
        await shoot('contact-consent');
        await visitor.taps('contact-send');
        await visitor.sees('thanks');
        await shoot('thanks');
        await visitor.sees('attract');
        await visitor.wakes(language);
        await visitor.taps('access-text');
        await visitor.taps('access-text');
        await visitor.taps('access-text');
        await visitor.taps('access-contrast');
        await visitor.waitsForTheMap();
        await shoot('map-largest-contrast');
        await page.getByTestId('idle-warning').waitFor({ timeout: 60_000 });
        await shoot('idle-warning');
        await visitor.taps('still-here');
        await host.makesTheGesture();
        await visitor.sees('staff');
        await visitor.taps(`language-${language}`);
        await shoot('staff-door');
        await host.types('246810');
        await expect(page.getByTestId('contacts-today')).toBeVisible();
        await shoot('staff');
        await visitor.taps('staff-close');
      }
    });
  });
}
