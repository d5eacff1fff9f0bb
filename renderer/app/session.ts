import type { Language } from '../../content/schema/language.ts';
import type { Stay } from '../../content/schema/place.ts';
import { type Access, type AccessSwitch, plainAccess, toggleAccess } from '../domain/access.ts';
import { type PlaceFilter, noFilter, toggleTheme } from '../domain/filterPlaces.ts';

/** The screen in front of the visitor. The map lives below all of them. */
type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'map' }
  | TerritoryScreen
  | PlaceScreen
  | { readonly name: 'contact'; readonly from: Screen }
  | { readonly name: 'thanks'; readonly firstName: string }
  | { readonly name: 'staff' };

/** The page of a territory. Closing it goes back to the place it was opened from, otherwise to the map. */
interface TerritoryScreen {
  readonly name: 'territory';
  readonly partnerId: string;
  /** Id of the place. Only one step is remembered, so that the map is never more than two touches away. */
  readonly from: string | null;
}

/** The card of a place. Closing it goes back to the territory it was opened from, otherwise to the map. */
interface PlaceScreen {
  readonly name: 'place';
  readonly placeId: string;
  /** Id of the territory's partner. */
  readonly from: string | null;
}

/** Equal ways of looking at the same destination: its map, its places as a list, its territories. */
type PlacesView = 'map' | 'list' | 'territories';

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
  | { readonly type: 'territoryOpened'; readonly partnerId: string }
  | { readonly type: 'cardClosed' }
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
      return { ...withPlaces(session), filter: toggleTheme(session.filter, action.theme) };
    case 'stayChosen':
      return { ...withPlaces(session), filter: { ...session.filter, stay: action.stay } };
    case 'filterCleared':
      return { ...withPlaces(session), filter: noFilter };
    case 'viewChosen':
      return { ...session, view: action.view };
    case 'accessToggled':
      return { ...session, access: toggleAccess(session.access, action.what) };
    case 'placeOpened':
      return { ...session, screen: openPlace(session.screen, action.placeId) };
    case 'territoryOpened':
      return { ...session, screen: openTerritory(session.screen, action.partnerId) };
    case 'cardClosed':
      return { ...session, screen: closeCard(session.screen) };
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

/** Whether the home screen is in front, with or without a sheet of paper on it: then the map can be touched. */
export function isHome(screen: Screen['name']): boolean {
  return screen === 'map' || screen === 'territory' || screen === 'place';
}

/** Who says what they are in the mood for wants to see places. */
function withPlaces(session: Session): Session {
  return session.view === 'territories' ? { ...session, view: 'list' } : session;
}

function openPlace(screen: Screen, placeId: string): Screen {
  // From place to place on the map, the way back stays the same.
  const from = screen.name === 'territory' ? screen.partnerId : screen.name === 'place' ? screen.from : null;
  return { name: 'place', placeId, from };
}

function openTerritory(screen: Screen, partnerId: string): Screen {
  if (screen.name === 'territory' && screen.partnerId === partnerId) return screen;
  // The territory that a place was opened from is the way back, not a new way on.
  const isNew = screen.name === 'place' && screen.from !== partnerId;
  return { name: 'territory', partnerId, from: isNew ? screen.placeId : null };
}

function closeCard(screen: Screen): Screen {
  if (screen.name === 'territory' && screen.from !== null)
    return { name: 'place', placeId: screen.from, from: null };
  if (screen.name === 'place' && screen.from !== null)
    return { name: 'territory', partnerId: screen.from, from: null };
  return screen.name === 'territory' || screen.name === 'place' ? { name: 'map' } : screen;
}

function assertNever(action: never): never {
  throw new Error(`Unknown action ${JSON.stringify(action)}`);
}
