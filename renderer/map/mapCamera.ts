import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { type Box, nearestWithin } from './nearestWithin.ts';
import type { MapCamera, Padding } from './mapView.ts';
import { bendAlongShore } from './shoreFlight.ts';

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Of latitude, on the sphere that the map is drawn from. */
const metresPerDegree = 111_319;
const interfaceMilliseconds = 420;
/** Far enough to see what lies around a place, near enough to part it from its neighbours. */
const placeZoom = 9.8;

/** Where the middle of the free room lies, from the middle of the map, in CSS px. The map's own padding stays zero:
 *  MapLibre would add it to that of every later flight. */
function offsetOf({ top, right, bottom, left }: Padding): [number, number] {
  return [(left - right) / 2, (top - bottom) / 2];
}

/**
 * Bounds without a wall: whoever pulls the map away from the destination sees it come back by itself once the fingers
 * are off. @param middle of the free room, CSS px @param milliseconds how long that takes
 */
function returnsToBounds(
  map: MapLibreMap,
  bounds: () => Box,
  middle: () => readonly [number, number],
  milliseconds: () => number,
): void {
  map.on('moveend', ({ originalEvent }) => {
    // Only after fingers, and never against a flight that has just begun.
    if (originalEvent === undefined || map.isMoving()) return;
    const [x, y] = middle();
    const { lng, lat } = map.unproject([x, y]);
    const within = nearestWithin(bounds(), [lng, lat]);
    if (within[0] === lng && within[1] === lat) return;
    const back = map.project(within);
    map.panBy([back.x - x, back.y - y], { duration: milliseconds(), essential: true });
  });
}

/**
 * Bends the flight that begins now along the shore, where there is a reason to.
 * @param from, to longitude and latitude of what lies in the middle of the free room
 */
function followShore(
  map: MapLibreMap,
  shore: readonly (readonly [number, number])[],
  from: LngLat,
  to: readonly [number, number],
  milliseconds: number,
): void {
  const bend = milliseconds === 0 ? null : bendAlongShore([from.lng, from.lat], to, shore);
  if (bend === null) return;
  const start = performance.now();
  map.setTransformCameraUpdate(({ center }) => {
    const share = Math.min(1, (performance.now() - start) / milliseconds);
    const [longitude, latitude] = bend(share * share * (3 - 2 * share));
    return { center: new LngLat(center.lng + longitude, center.lat + latitude) };
  });
}

/** The camera of the map. @param shore longitude and latitude, from west to east @param overview what "see everything" shows now: west, south, east, north, degrees */
export function createMapCamera(
  map: MapLibreMap,
  shore: () => readonly (readonly [number, number])[],
  overview: () => Box,
): MapCamera {
  let calm = false;
  // Panels change only with what the camera is asked for: the room of the last request is the room now.
  let room = noPadding;
  const middle = (): [number, number] => {
    const [right, down] = offsetOf(room);
    const { clientWidth, clientHeight } = map.getContainer();
    return [clientWidth / 2 + right, clientHeight / 2 + down];
  };
  returnsToBounds(map, overview, middle, () => (calm ? 0 : interfaceMilliseconds));
  const flight = (milliseconds: number) => {
    // What fingers did last may not be drawn yet on a slow machine; applied later, it would end the flight.
    map.stop();
    map.setTransformCameraUpdate(null);
    return { duration: calm ? 0 : milliseconds, essential: true };
  };
  // Whoever puts a finger on a flight goes on from where it is.
  map.on('moveend', () => {
    map.setTransformCameraUpdate(null);
  });
  return {
    flyTo(center, zoom, milliseconds, padding) {
      const from = map.unproject(middle());
      room = padding;
      const options = flight(milliseconds);
      followShore(map, shore(), from, center, options.duration);
      map.flyTo({ center: [...center], zoom, offset: offsetOf(padding), ...options });
    },
    goToPlace(center, padding) {
      const from = map.unproject(middle());
      room = padding;
      const zoom = Math.max(map.getZoom(), placeZoom);
      const offset = offsetOf(padding);
      const options = flight(interfaceMilliseconds * 2);
      followShore(map, shore(), from, center, options.duration);
      map.easeTo({ center: [...center], zoom, offset, ...options });
    },
    seeEverything(milliseconds, padding = noPadding) {
      room = padding;
      map.fitBounds([...overview()], { padding: { ...padding }, ...flight(milliseconds) });
    },
    seeAll(positions, padding) {
      const [longitudes, latitudes] = [positions.map(([east]) => east), positions.map(([, north]) => north)];
      if (positions.length === 0) return;
      room = padding;
      const southWest: [number, number] = [Math.min(...longitudes), Math.min(...latitudes)];
      const northEast: [number, number] = [Math.max(...longitudes), Math.max(...latitudes)];
      const maxZoom = placeZoom;
      map.fitBounds([southWest, northEast], {
        padding: { ...padding },
        maxZoom,
        ...flight(interfaceMilliseconds * 2),
      });
    },
    zoomBy(steps, padding) {
      room = padding;
      // The middle of what is seen stays, not that of what panels cover.
      const around = map.unproject(middle());
      map.easeTo({ zoom: map.getZoom() + steps, around, ...flight(interfaceMilliseconds) });
    },
    comeNearer(center, zoom) {
      const offset = offsetOf(room);
      map.easeTo({ center: [...center], zoom, offset, ...flight(interfaceMilliseconds * 2) });
    },
    circleOnScreen(center, metres) {
      const { x, y } = map.project([...center]);
      const north = map.project([center[0], center[1] + metres / metresPerDegree]);
      return { x, y, radius: Math.abs(y - north.y) };
    },
    setCalm(next) {
      calm = next;
    },
  };
}
