import type { Language } from '../../content/schema/language.ts';
import { type Access, type AccessSwitch, plainAccess, toggleAccess } from '../domain/access.ts';
import { type Choice, type PlaceFilter, noFilter, toggleChoice } from '../domain/filterPlaces.ts';
import type { Found } from '../search/searchContent.ts';
import { type Trip, addStop, moveStop, noTrip, removeStop } from '../domain/trip/trip.ts';
import { type Screen, closeCard, openPlace, openTerritory, openTrip } from './navigation.ts';

/** Equal ways of looking at the same destination: its map, its places as a list, its territories. */
type PlacesView = 'map' | 'list' | 'territories';

/** What the panel beside the map asks: the mood, everything else one can wish for, or a word to search. */
type Panel = 'mood' | 'wishes' | 'search';

/** Everything that belongs to one visitor. A reset leaves nothing of it. */
export interface Session {
  /** Counts visitors since start; screens use it as a React key so that no state of theirs outlives a visitor. */
  readonly visitor: number;
  readonly screen: Screen;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly view: PlacesView;
  readonly panel: Panel;
  /** What the search has found, the best first; null while nothing is searched. */
  readonly found: readonly Found[] | null;
  readonly trip: Trip;
  /** The trip as it was before another took its place, or another order. */
  readonly tripBefore: Trip | null;
  readonly access: Access;
  /** True while the "are you still there?" warning is up. */
  readonly idleWarning: boolean;
}

export type SessionAction =
  | { readonly type: 'woken'; readonly language?: Language }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'choiceToggled'; readonly choice: Choice }
  | { readonly type: 'filterCleared' }
  | { readonly type: 'viewChosen'; readonly view: PlacesView }
  | { readonly type: 'panelChosen'; readonly panel: Panel }
  | { readonly type: 'searched'; readonly found: readonly Found[] | null }
  | { readonly type: 'stopAdded'; readonly placeId: string }
  | { readonly type: 'stopRemoved'; readonly placeId: string }
  /** Towards the end, or towards the beginning with fewer than no steps. */
  | { readonly type: 'stopMoved'; readonly placeId: string; readonly steps: number }
  /** A suggested trip taken over, or the same stops in another order. */
  | { readonly type: 'tripReplaced'; readonly trip: Trip }
  /** Back to the trip before it was replaced. */
  | { readonly type: 'tripRestored' }
  | { readonly type: 'tripOpened' }
  | { readonly type: 'tripClosed' }
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
    panel: 'mood',
    found: null,
    trip: noTrip,
    tripBefore: null,
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
    case 'choiceToggled':
      return { ...withPlaces(session), filter: toggleChoice(session.filter, action.choice) };
    case 'filterCleared':
      return { ...withPlaces(session), filter: noFilter };
    case 'viewChosen':
      return { ...session, view: action.view };
    case 'panelChosen':
      return { ...session, panel: action.panel, found: null };
    case 'searched':
      return session.panel === 'search' ? { ...session, found: action.found } : session;
    case 'stopAdded':
      return withTrip(session, addStop(session.trip, action.placeId));
    case 'stopRemoved':
      return withTrip(session, removeStop(session.trip, action.placeId));
    case 'stopMoved':
      return withTrip(session, moveStop(session.trip, action.placeId, action.steps));
    case 'tripReplaced':
      return { ...session, trip: action.trip, tripBefore: session.trip };
    case 'tripRestored':
      return session.tripBefore === null ? session : withTrip(session, session.tripBefore);
    case 'tripOpened':
      return { ...session, screen: openTrip(session.screen) };
    case 'tripClosed':
      if (session.screen.name !== 'trip') return session;
      return { ...session, screen: session.screen.from };
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

/** Who says what they are in the mood for wants to see places. */
function withPlaces(session: Session): Session {
  return session.view === 'territories' ? { ...session, view: 'list' } : session;
}

/** A trip that a visitor changes is their own; there is no other to go back to. */
function withTrip(session: Session, trip: Trip): Session {
  return trip === session.trip ? session : { ...session, trip, tripBefore: null };
}

function assertNever(action: never): never {
  throw new Error(`Unknown action ${JSON.stringify(action)}`);
}
