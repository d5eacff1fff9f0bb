import { useEffect } from 'react';
import type { Content } from '../../content/schema/content.ts';
import type { AttractScene } from '../domain/attractCycle.ts';
import { filterPlaces } from '../domain/filterPlaces.ts';
import type { MapView, Padding } from '../map/createMapView.ts';
import type { Session } from './session.ts';

/** Milliseconds: long enough to feel like travelling, short of a scene's time. */
const attractFlight = 6000;
const slowFlight = 1800;

/** Room that the panels of a screen take, as parts of the window, in CSS px. */
function paddingFor(screen: Session['screen']['name']): Padding {
  const { innerWidth: width, innerHeight: height } = window;
  const landscape = width > height;
  const edge = 0.02 * Math.min(width, height);
  const base = { top: edge, right: edge, bottom: edge, left: edge };
  if (screen === 'attract')
    return landscape
      ? { ...base, left: 0.48 * width, bottom: 0.2 * height }
      : { ...base, top: 0.54 * height, bottom: 0.2 * height };
  if (screen === 'staff') return base;
  if (landscape) return { ...base, left: 0.32 * width, right: screen === 'place' ? 0.39 * width : edge };
  return { ...base, top: 0.1 * height, bottom: (screen === 'place' ? 0.57 : 0.37) * height };
}

/** Makes the map show what the session says: language, filtered places, the chosen place, and whether it can be touched. */
export function useMapFollowsSession(view: MapView | null, content: Content, session: Session): void {
  const { language, filter, screen, visitor } = session;
  const placeId = screen.name === 'place' ? screen.placeId : null;
  const asleep = screen.name === 'attract';
  useEffect(() => view?.setLanguage(language), [view, language]);
  useEffect(
    () => view?.showPlaces(filterPlaces(content.places, filter), filter.themes),
    [view, content, filter],
  );
  useEffect(() => {
    view?.setTouchable(!asleep);
    if (!asleep) view?.seeEverything(slowFlight, paddingFor('map'));
  }, [view, asleep, visitor]);
  useEffect(() => {
    const place = content.places.find(({ id }) => id === placeId) ?? null;
    view?.choosePlace(place, paddingFor('place'));
  }, [view, content, placeId]);
}

/** Flies to what a scene of the attract loop speaks of, beside its poster. */
export function showScene(view: MapView, scene: AttractScene): void {
  const padding = paddingFor('attract');
  // The picture of the whole destination hides the map, which gets ready for the next flight unseen.
  if (scene.kind === 'destination') view.seeEverything(0, padding);
  else view.flyTo(scene.partner.center, 9.6, attractFlight, padding);
}

/** Shows the whole destination beside the panels of the home screen. */
export function seeEverything(view: MapView): void {
  view.seeEverything(slowFlight / 2, paddingFor('map'));
}
