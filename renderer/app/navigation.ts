/** The screen in front of the visitor. The map lives below all of them. */
export type Screen =
  | { readonly name: 'attract' }
  | { readonly name: 'map' }
  | TerritoryScreen
  | PlaceScreen
  | TripScreen
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

/** The notebook with the visitor's trip. Closing it goes back to the card or page it was opened from, or to the map. */
interface TripScreen {
  readonly name: 'trip';
  readonly from: TerritoryScreen | PlaceScreen | { readonly name: 'map' };
}

/** Where a card leads back to: the page of a territory, or the notebook; null is the map. */
type WayBack = { readonly partnerId: string } | 'trip' | null;

/** The card of a place. Closing it goes back to what it was opened from. */
interface PlaceScreen {
  readonly name: 'place';
  readonly placeId: string;
  readonly from: WayBack;
}

/** Whether the home screen is in front, with or without a sheet of paper on it: then the map can be touched. */
export function isHome(screen: Screen['name']): boolean {
  return screen === 'map' || screen === 'territory' || screen === 'place' || screen === 'trip';
}

function wayBackFrom(screen: Screen): WayBack {
  if (screen.name === 'territory') return { partnerId: screen.partnerId };
  if (screen.name === 'trip') return 'trip';
  // From place to place, the way back stays the same.
  return screen.name === 'place' ? screen.from : null;
}

/** The card of a place, over what is in front now. */
export function openPlace(screen: Screen, placeId: string): Screen {
  return { name: 'place', placeId, from: wayBackFrom(screen) };
}

/** The notebook; from where there is no map, the screen stays. */
export function openTrip(screen: Screen): Screen {
  if (screen.name === 'map') return { name: 'trip', from: screen };
  // What it was opened from leads to the map, so that the map is never more than two touches away.
  if (screen.name === 'territory') return { name: 'trip', from: { ...screen, from: null } };
  if (screen.name !== 'place') return screen;
  return { name: 'trip', from: screen.from === 'trip' ? { name: 'map' } : { ...screen, from: null } };
}

function leadsTo(back: WayBack, partnerId: string): boolean {
  return back !== null && back !== 'trip' && back.partnerId === partnerId;
}

/** The page of a territory. */
export function openTerritory(screen: Screen, partnerId: string): Screen {
  if (screen.name === 'territory' && screen.partnerId === partnerId) return screen;
  // The territory that a place was opened from is the way back, not a new way on.
  const isNew = screen.name === 'place' && !leadsTo(screen.from, partnerId);
  return { name: 'territory', partnerId, from: isNew ? screen.placeId : null };
}

/** What lies under a card or a page; other screens stay. */
export function closeCard(screen: Screen): Screen {
  if (screen.name === 'territory' && screen.from !== null)
    return { name: 'place', placeId: screen.from, from: null };
  if (screen.name === 'place') {
    const { from } = screen;
    if (from === 'trip') return { name: 'trip', from: { name: 'map' } };
    if (from !== null) return { name: 'territory', partnerId: from.partnerId, from: null };
  }
  return screen.name === 'territory' || screen.name === 'place' ? { name: 'map' } : screen;
}
