import type { i18n as I18n } from 'i18next';
import { useLayoutEffect } from 'react';
import { accessAttributes } from '../domain/access.ts';
import type { Session } from './session.ts';

/**
 * Writes language, screen, state of the map and what makes the kiosk fit its visitor on the document element, and
 * switches the interface text with them.
 */
export function useScreenAttributes(session: Session, i18n: I18n, map: string): void {
  const { language, screen, access } = session;
  useLayoutEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, accessAttributes(access));
  }, [access]);
  useLayoutEffect(() => {
    document.documentElement.dataset['screen'] = screen.name;
    document.documentElement.dataset['map'] = map;
  }, [screen.name, map]);
}
