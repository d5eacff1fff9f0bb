import type { Language } from '../../content/schema/language.ts';
import type { Stay } from '../../content/schema/place.ts';
import { type Access, type AccessSwitch, plainAccess, toggleAccess } from '../domain/access.ts';
import { type PlaceFilter, noFilter, toggleTheme } from '../domain/filterPlaces.ts';

/** The screen in front of the visitor. The map lives below all of them. */
type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'map' }
  | { readonly name: 'place'; readonly placeId: string }
  | { readonly name: 'contact'; readonly from: Screen }
  | { readonly name: 'thanks'; readonly firstName: string }
  | { readonly name: 'staff' };

/** Two equal ways of looking at the same places. */
type PlacesView = 'map' | 'list';

/** Everything that belongs to one visitor. A reset leaves nothing of it. */
export interface Session {
  /** Counts visitors since start; screens use it as a React key so that no state of theirs outlives a visitor. */
  readonly visitor: number;
  readonly screen: Screen;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly view: PlacesView;
  readonly access: Access;
  /** True while the "are you still there?" warning is up. */
  readonly idleWarning: boolean;
}

export type SessionAction =
  | { readonly type: 'woken'; readonly language?: Language }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'themeToggled'; readonly theme: string }
  | { readonly type: 'stayChosen'; readonly stay: Stay | null }
  | { readonly type: 'filterCleared' }
  | { readonly type: 'viewChosen'; readonly view: PlacesView }
  | { readonly type: 'accessToggled'; readonly what: AccessSwitch }
  | { readonly type: 'placeOpened'; readonly placeId: string }
  | { readonly type: 'mapShown' }
  | { readonly type: 'contactOpened' }
  | { readonly type: 'contactClosed' }
  | { readonly type: 'leadSaved'; readonly firstName: string }
  | { readonly type: 'idleWarned' }
  | { readonly type: 'stayed' }
  | { readonly type: 'finished' }
  | { readonly type: 'staffRequested' };

/** A visitor who has not touched anything yet. */
export function newSession(defaultLanguage: Language, visitor = 0): Session {
  return {
    visitor,
    screen: { name: 'attract' },
    language: defaultLanguage,
    filter: noFilter,
    view: 'map',
    access: plainAccess,
    idleWarning: false,
  };
}

/** The one reducer. Unknown combinations leave the session as it is. */
export function reduceSession(session: Session, action: SessionAction, defaultLanguage: Language): Session {
  switch (action.type) {
    case 'woken':
      if (session.screen.name !== 'attract') return session;
      return { ...session, screen: { name: 'map' }, language: action.language ?? session.language };
    case 'languageChosen':
      return { ...session, language: action.language };
    case 'themeToggled':
      return { ...session, filter: toggleTheme(session.filter, action.theme) };
    case 'stayChosen':
      return { ...session, filter: { ...session.filter, stay: action.stay } };
    case 'filterCleared':
      return { ...session, filter: noFilter };
    case 'viewChosen':
      return { ...session, view: action.view };
    case 'accessToggled':
      return { ...session, access: toggleAccess(session.access, action.what) };
    case 'placeOpened':
      return { ...session, screen: { name: 'place', placeId: action.placeId } };
    case 'mapShown':
      return { ...session, screen: { name: 'map' } };
    case 'contactOpened':
      if (session.screen.name === 'contact') return session;
      return { ...session, screen: { name: 'contact', from: session.screen } };
    case 'contactClosed':
      if (session.screen.name !== 'contact') return session;
      return { ...session, screen: session.screen.from };
    case 'leadSaved':
      return { ...session, screen: { name: 'thanks', firstName: action.firstName } };
    case 'idleWarned':
      return session.screen.name === 'attract' ? session : { ...session, idleWarning: true };
    case 'stayed':
      return session.idleWarning ? { ...session, idleWarning: false } : session;
    case 'finished':
      return newSession(defaultLanguage, session.visitor + 1);
    case 'staffRequested':
      return { ...newSession(defaultLanguage, session.visitor + 1), screen: { name: 'staff' } };
    default:
      return assertNever(action);
  }
}

function assertNever(action: never): never {
  throw new Error(`Unknown action ${JSON.stringify(action)}`);
}
