import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Box, nearestWithin } from './nearestWithin.ts';
import type { MapCamera, Padding } from './mapView.ts';

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
 * are off. @param milliseconds how long that takes
 */
function returnsToBounds(map: MapLibreMap, bounds: () => Box, milliseconds: () => number): void {
  map.on('moveend', ({ originalEvent }) => {
    // Only after fingers, and never against a flight that has just begun.
    if (originalEvent === undefined || map.isMoving()) return;
    const { lng, lat } = map.getCenter();
    const center = nearestWithin(bounds(), [lng, lat]);
    if (center[0] === lng && center[1] === lat) return;
    map.easeTo({ center, duration: milliseconds(), essential: true });
  });
}

/** The camera of the map. @param overview what "see everything" shows now: west, south, east, north, degrees */
export function createMapCamera(map: MapLibreMap, overview: () => Box): MapCamera {
  let calm = false;
  returnsToBounds(map, overview, () => (calm ? 0 : interfaceMilliseconds));
  const flight = (milliseconds: number) => {
    // What fingers did last may not be drawn yet on a slow machine; applied later, it would end the flight.
    map.stop();
    return { duration: calm ? 0 : milliseconds, essential: true };
  };
  return {
    flyTo(center, zoom, milliseconds, padding) {
      map.flyTo({ center: [...center], zoom, offset: offsetOf(padding), ...flight(milliseconds) });
    },
    goToPlace(center, padding) {
      const zoom = Math.max(map.getZoom(), placeZoom);
      const offset = offsetOf(padding);
      map.easeTo({ center: [...center], zoom, offset, ...flight(interfaceMilliseconds * 2) });
    },
    seeEverything(milliseconds, padding = noPadding) {
      map.fitBounds([...overview()], { padding: { ...padding }, ...flight(milliseconds) });
    },
    zoomBy(steps, padding) {
      // The middle of what is seen stays, not that of what panels cover.
      const [right, down] = offsetOf(padding);
      const { clientWidth, clientHeight } = map.getContainer();
      const around = map.unproject([clientWidth / 2 + right, clientHeight / 2 + down]);
      map.easeTo({ zoom: map.getZoom() + steps, around, ...flight(interfaceMilliseconds) });
    },
    comeNearer(center, zoom) {
      map.easeTo({ center: [...center], zoom, ...flight(interfaceMilliseconds * 2) });
    },
    circleOnScreen(center, metres) {
      const middle = map.project([...center]);
      const north = map.project([center[0], center[1] + metres / metresPerDegree]);
      return { x: middle.x, y: middle.y, radius: Math.abs(middle.y - north.y) };
    },
    setCalm(next) {
      calm = next;
    },
  };
}
