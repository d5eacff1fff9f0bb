import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../build/runtime/projectRoot.ts';
import { languages } from '../../content/schema/language.ts';
import { expect, test } from '../e2e/fixtures/kioskTest.ts';

const formats = { portrait: '1080x1920', landscape: '1920x1080' } as const;
const person = { fr: 'Zoé', es: 'Begoña', en: 'Will' } as const;

for (const [format, window] of Object.entries(formats)) {
  test.describe(() => {
    test.use({ window, settings: { idle: { afterSeconds: 20, warningSeconds: 20 } } });

    test(`every screen in ${format}`, async ({ visitor, host }) => {
      const { page } = visitor;
      const folder = path.join(projectRoot, 'shots');
      fs.mkdirSync(folder, { recursive: true });
      const picture = async (name: string): Promise<void> => {
        await page.waitForTimeout(900);
        await page.screenshot({ path: path.join(folder, `${name}-${format}.png`) });
      };
      // The scenes take turns in the three languages by themselves.
      for (const scene of ['horizon', 'poster'] as const) {
        await page.locator(`section[data-scene="${scene}"]`).waitFor();
        await page.waitForTimeout(3500);
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
        await page.getByTestId('idle-warning').waitFor({ timeout: 60_000 });
        await shoot('idle-warning');
        await visitor.taps('still-here');
        await host.makesTheGesture();
        await visitor.sees('staff');
        await shoot('staff-door');
        await host.types('246810');
        await expect(page.getByTestId('contacts-today')).toBeVisible();
        await shoot('staff');
        await visitor.taps('staff-close');
      }
    });
  });
}
