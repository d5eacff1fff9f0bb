import { type i18n, createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../content/schema/language.ts';
import { resources } from './resources.ts';

/**
 * The interface in one language. No fallback language: a missing key must be seen, and the checks refuse it.
 * @param language the language to begin with
 */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: Object.keys(resources.fr),
    // A copy: the built-in texts must be there when an editor's are taken back.
    resources: structuredClone(resources),
    interpolation: { escapeValue: false },
    returnNull: false,
    // An editor may change texts while the kiosk runs.
    react: { bindI18nStore: 'added' },
  });
  return instance;
}
