import { languages } from '../../../content/schema/language.ts';
import { watchSockets } from '../drivers/sockets.ts';
import { expect, test } from '../fixtures/kioskTest.ts';
import { logOf } from '../drivers/profile.ts';

const formats = { fr: '1080x1920', es: '1920x1080', en: '1080x1920' } as const;
const words = {
  fr: {
    question: 'De quoi avez-vous envie',
    office: 'Votre office de tourisme',
    firstName: 'Zoé',
    next: /Continuer/,
  },
  es: {
    question: '¿Qué te apetece?',
    office: 'Tu oficina de turismo',
    firstName: 'Begoña',
    next: /Continuar/,
  },
  en: {
    question: 'What are you in the mood for?',
    office: 'Your tourist office',
    firstName: 'Will',
    next: /Continue/,
  },
} as const;

for (const language of languages) {
  test.describe(() => {
    test.use({ window: formats[language] });

    test(`a visitor comes, explores and leaves a contact in ${language}, and nothing stays behind`, async ({
      kiosk,
      visitor,
      host,
      profileFolder,
    }) => {
      const { page } = visitor;
      const sockets = watchSockets(kiosk.app.process().pid ?? 0);
      await visitor.wakes(language);
      await expect(page.getByText(words[language].question)).toBeVisible();
      const all = await page.getByTestId('place-count').textContent();

      await visitor.opensAPlaceOf('wine-food');
      await expect(page.getByTestId('place-card')).toContainText(words[language].office);
      await visitor.leavesAContact(
        { firstName: words[language].firstName, email: 'fair.visitor@orange.fr' },
        'montpellier',
      );
      // The thank-you ends by itself after ten seconds.
      await visitor.sees('attract');

      await visitor.wakes(language);
      await expect(page.getByTestId('place-count')).toHaveText(all ?? '');
      await expect(page.getByTestId('theme-wine-food')).toHaveAttribute('aria-pressed', 'false');
      await visitor.taps('open-contact');
      await expect(page.getByTestId('field-firstName')).toHaveValue('');
      await expect(page.getByTestId('field-email')).toHaveValue('');

      await host.opensTheStaffArea();
      expect(await host.contactsToday()).toBe(1);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(sockets.stop()).toEqual([]);
      expect(logOf(profileFolder)).not.toContain('request.refused');
    });
  });
}
