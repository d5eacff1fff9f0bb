import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { createI18n } from '../../i18n/createI18n.ts';
import { ThanksScreen } from './ThanksScreen.tsx';

async function title(firstName?: string): Promise<string | undefined> {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await createI18n('es')}>
      <ThanksScreen
        {...(firstName === undefined ? {} : { firstName })}
        onFinish={() => undefined}
        onStay={() => undefined}
      />
    </I18nextProvider>,
  );
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
}

test('the thanks name the visitor', async () => {
  expect(await title(' Núria ')).toBe('¡Gracias, Núria!');
});

test('without a name they are still a whole sentence', async () => {
  expect(await title()).toBe('¡Gracias!');
  expect(await title('  ')).toBe('¡Gracias!');
});
