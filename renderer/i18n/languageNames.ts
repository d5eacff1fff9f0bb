import type { Language } from '../../content/schema/language.ts';
import { resources } from './resources.ts';

/** Every language named in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  fr: resources.fr.common.languageName,
  es: resources.es.common.languageName,
  en: resources.en.common.languageName,
};
