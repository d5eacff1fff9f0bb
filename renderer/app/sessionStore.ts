import { type StoreApi, createStore } from 'zustand/vanilla';
import type { Language } from '../../content/schema/language.ts';
import { type Session, type SessionAction, newSession, reduceSession } from './session.ts';

export type SessionStore = StoreApi<Session> & { readonly dispatch: (action: SessionAction) => void };

/** The one store of the page. @param defaultLanguage language every visitor begins with */
export function createSessionStore(defaultLanguage: Language): SessionStore {
  const store = createStore<Session>(() => newSession(defaultLanguage));
  return {
    ...store,
    dispatch: (action) => store.setState((session) => reduceSession(session, action, defaultLanguage), true),
  };
}
