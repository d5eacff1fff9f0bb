import type { i18n as I18n } from 'i18next';
import { languages } from '../../content/schema/language.ts';
import type { InterfaceTexts } from '../../electron/contract/interfaceTexts.ts';
import { resources } from './resources.ts';

/** Puts an editor's texts in place of those built in, and those built in back where there are none any more. */
export function setInterfaceTexts(i18n: I18n, texts: readonly InterfaceTexts[]): void {
  for (const language of languages) {
    for (const [screen, builtIn] of Object.entries(resources[language])) {
      const own =
        texts.find((each) => each.language === language && each.screen === screen)?.texts ?? builtIn;
      // What is the same already is left alone: every change draws the whole page anew.
      if (JSON.stringify(i18n.getResourceBundle(language, screen)) !== JSON.stringify(own))
        i18n.addResourceBundle(language, screen, own, false, true);
    }
  }
}
