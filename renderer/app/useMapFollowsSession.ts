import { useEffect } from 'react';
import type { Content } from '../../content/schema/content.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import type { TextStep } from '../domain/access.ts';
import type { AttractScene } from '../domain/attractCycle.ts';
import { filterPlaces } from '../domain/filterPlaces.ts';
import type { Trip } from '../domain/trip/trip.ts';
import type { MapView, Padding, ScreenCircle } from '../map/mapView.ts';
import { readPalette } from '../map/palette.ts';
import { drawScale, zoomOf } from '../map/style/expressions.ts';
import type { Found } from '../search/searchContent.ts';
import type { Session } from './session.ts';
import type { PlannedTrip } from './useTrip.ts';

/** Milliseconds: long enough to feel like travelling, short of a scene's time. */
const attractFlight = 6000;
const slowFlight = 1800;
/** A territory and what lies around it, in zoom levels of the design. */
const territoryZoom = 9.6;

/** Names on the map grow by less than those on paper: twice as large, half of them would find no room. */
const letterScale: Readonly<Record<TextStep, number>> = { 0: 1, 1: 1.15, 2: 1.3, 3: 1.55 };

function areaOf(box: DOMRect | undefined): number {
  return box === undefined ? 0 : box.width * box.height;
}

/**
 * Room that panels take from the map, in CSS px. The screen itself says which part of the map it leaves free: elements
 * with `data-map-window`, of which the largest counts, so that no layout is written down twice. @param more room that is
 * wanted at every edge, CSS px
 */
function freeRoom(more = 0): Padding {
  const { innerWidth: width, innerHeight: height } = window;
  const edge = 0.02 * Math.min(width, height) + more;
  const free = [...document.querySelectorAll('[data-map-window]')]
    .filter((element) => element.closest('[data-departing]') === null)
    .map((element) => element.getBoundingClientRect())
    .reduce<DOMRect | undefined>((best, each) => (areaOf(each) > areaOf(best) ? each : best), undefined);
  if (free === undefined || free.width < 4 * edge || free.height < 4 * edge)
    return { top: edge, right: edge, bottom: edge, left: edge };
  return {
    top: free.top + edge,
    right: width - free.right + edge,
    bottom: height - free.bottom + edge,
    left: free.left + edge,
  };
}

/** The centre, where every trip begins and ends, and its stops. */
function wayOf(trip: Trip, { destination, places }: Content): readonly Position[] {
  const visited = new Set(trip);
  const stops = places.filter(({ id }) => visited.has(id)).map(({ position }) => position);
  return [destination.center, ...stops];
}

/** Where what was found lies. */
function positionsOf(found: readonly Found[], { places, partners }: Content): readonly Position[] {
  return found.flatMap(({ kind, id }) => {
    const position =
      kind === 'place'
        ? places.find((place) => place.id === id)?.position
        : partners.find((partner) => partner.id === id)?.center;
    return position === undefined ? [] : [position];
  });
}

/**
 * Makes the map show what the session says: language, filtered places, the chosen place or territory, sizes and colours, and
 * whether it can be touched. @param unit CSS px of one design pixel
 */
export function useMapFollowsSession(
  view: MapView | null,
  content: Content,
  session: Session,
  unit: number,
  planned: PlannedTrip,
): void {
  const { language, filter, screen, visitor, access, found } = session;
  const placeId = screen.name === 'place' ? screen.placeId : null;
  const partnerId = screen.name === 'territory' ? screen.partnerId : null;
  const isTrip = screen.name === 'trip' || (screen.name === 'place' && screen.from === 'trip');
  const asleep = screen.name === 'attract';
  useEffect(() => view?.setLanguage(language), [view, language]);
  useEffect(() => view?.setCalm(access.lessMotion), [view, access.lessMotion]);
  useEffect(() => {
    const letters = letterScale[access.textStep];
    view?.setAppearance({ unit, letters }, readPalette(document.documentElement));
  }, [view, unit, access.highContrast, access.textStep]);
  useEffect(() => {
    const ids = new Set(found?.filter(({ kind }) => kind === 'place').map(({ id }) => id));
    const shown = ids.size > 0 ? content.places.filter(({ id }) => ids.has(id)) : null;
    view?.showPlaces(shown ?? filterPlaces(content.places, filter), filter.themes);
  }, [view, content, filter, found]);
  /** Room around what is looked at as a whole: positions are drawn as seals. */
  const seals = 44 * unit * letterScale[access.textStep];
  useEffect(() => {
    if (found !== null && found.length > 0) view?.seeAll(positionsOf(found, content), freeRoom(seals));
  }, [view, content, found, seals]);
  useEffect(() => {
    const { stops, line } = planned;
    view?.showRoute(isTrip && stops.length > 0 ? { line, stops } : null);
  }, [view, isTrip, planned]);
  /** Another order shows the same; another stop, or coming back from a card, looks at the whole again. */
  const visited = screen.name === 'trip' ? session.trip.toSorted().join() : '';
  useEffect(() => {
    if (visited !== '') view?.seeAll(wayOf(visited.split(','), content), freeRoom(seals));
  }, [view, content, visited, seals]);
  useEffect(() => {
    view?.setTouchable(!asleep);
    if (!asleep) view?.seeEverything(slowFlight, freeRoom());
  }, [view, asleep, visitor]);
  useEffect(() => {
    const place = content.places.find(({ id }) => id === placeId) ?? null;
    view?.choosePlace(place, freeRoom());
  }, [view, content, placeId]);
  useEffect(() => {
    const partner = content.partners.find(({ id }) => id === partnerId);
    if (partner === undefined) return;
    view?.flyTo(partner.center, zoomOf(drawScale(unit, 1), territoryZoom), slowFlight, freeRoom());
  }, [view, content, partnerId, unit]);
}

/**
 * Flies to what a scene of the attract loop speaks of, beside its words.
 * @returns where the hour around the centre lies on the screen, for the scene that draws it
 */
export function showScene(view: MapView, content: Content, scene: AttractScene): ScreenCircle | null {
  const room = freeRoom();
  if (scene.kind === 'territory') {
    view.flyTo(scene.partner.center, territoryZoom, attractFlight, room);
    return null;
  }
  // The picture of the whole destination hides the map, which gets ready for the next flight unseen.
  view.seeEverything(0, room);
  const { center, rings } = content.destination;
  const hour = rings.find(({ minutes }) => minutes === 60) ?? rings.at(-1);
  return scene.kind === 'together' && hour !== undefined
    ? view.circleOnScreen(center, hour.radiusMetres)
    : null;
}

/** Shows the whole destination beside the panels of the home screen. */
export function seeEverything(view: MapView): void {
  view.seeEverything(slowFlight / 2, freeRoom());
}

/** Comes nearer by so many zoom levels, around what is seen beside the panels. */
export function zoomBy(view: MapView, steps: number): void {
  view.zoomBy(steps, freeRoom());
}
