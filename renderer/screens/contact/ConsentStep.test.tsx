import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import consentFile from '../../../content/consent.json';
import { consentTextsSchema, newsletterText } from '../../../content/schema/consent.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import { createI18n } from '../../i18n/createI18n.ts';
import { ConsentStep } from './ConsentStep.tsx';
import { type ContactForm, newForm } from './formState.ts';

const consent = consentTextsSchema.parse(consentFile);
const partner = (id: string, legalName: string): Partner => ({
  ...{
    id,
    legalName,
    name: legalName,
    shortName: legalName,
    status: 'confirmed',
    color: '#0f5c86',
    center: [3.9, 43.6],
    address: null,
  },
  ...{ seat: { name: 'Montpellier', insee: '34172' }, web: 'https://example.org', landscapes: ['coast'] },
  ...{ line: { fr: 'l', es: 'l', en: 'l' }, text: { fr: 't', es: 't', en: 't' } },
  page: {
    ...{ story: { fr: 's', es: 's', en: 's' }, lodging: { fr: 'l', es: 'l', en: 'l' } },
    ...{ coming: { fr: 'c', es: 'c', en: 'c' } },
  },
});
const partners = [
  partner('palavas', 'Office de tourisme de Palavas-les-Flots'),
  partner('lunel', 'Office e-mail de Lunel'),
];

async function markup(
  language: Language,
  hasTrip: boolean,
  form: ContactForm = newForm('id'),
): Promise<string> {
  const nothing = () => undefined;
  return renderToStaticMarkup(
    <I18nextProvider i18n={await createI18n(language)}>
      <ConsentStep
        {...{ form, language, partners, consent, hasTrip }}
        dispatch={nothing}
        onSend={nothing}
        onCancel={nothing}
      />
    </I18nextProvider>,
  );
}

/** What a tile says, without its tags. */
function tileText(html: string, testId: string): string | undefined {
  const tile = new RegExp(`<button[^>]*data-testid="${testId}".*?</button>`, 's').exec(html)?.[0];
  return tile?.replaceAll(/<svg.*?<\/svg>|<[^>]+>/gs, '').replaceAll('&#x27;', "'");
}

describe.each(languages)('the consent step in %s', (language) => {
  test('shows beside each box exactly the text that the proof refers to', async () => {
    const html = await markup(language, true);
    for (const { id, legalName } of partners)
      expect(tileText(html, `consent-${id}`)).toBe(newsletterText(consent, language, legalName));
    expect(tileText(html, 'consent-trip')).toBe(consent.sendTrip[language]);
    expect(html).toContain(consent.notice[language]);
    expect(html).toContain(consent.contact[language]);
  });

  test('has every box empty', async () => {
    const html = await markup(language, true);
    expect(html.match(/role="checkbox" aria-checked="false"/g)).toHaveLength(partners.length + 2);
    expect(html).not.toContain('aria-checked="true"');
  });

  test('asks about a trip only when there is one', async () => {
    expect(tileText(await markup(language, false), 'consent-trip')).toBeUndefined();
  });

  test('gives both ways out the same weight', async () => {
    const html = await markup(language, false);
    const kinds = ['contact-send', 'contact-decline'].map(
      (id) => new RegExp(`data-ground="(\\w+)"[^>]*data-testid="${id}"`).exec(html)?.[1],
    );
    expect(kinds).toEqual(['deep', 'deep']);
  });

  test('while a contact is being saved neither sends again nor lets anything change', async () => {
    const html = await markup(language, true, { ...newForm('id'), saving: true });
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    expect(buttons.filter((button) => !button.includes('disabled'))).toEqual([]);
  });

  test('says what a failure means', async () => {
    const html = await markup(language, true, { ...newForm('id'), message: 'notKept' });
    expect(html).toMatch(/data-testid="contact-message"[^>]*>[^<]{30,}/);
  });
});
