import type { Content } from '../../content/schema/content.ts';
import { accessAttributes, plainAccess } from '../domain/access.ts';
import type { MapTouch } from '../map/mapTouch.ts';
import { createMapView } from '../map/createMapView.ts';
import type { MapLibreMap, MapView } from '../map/mapView.ts';
import { readPalette } from '../map/palette.ts';
import '../ui/base.css';
import { applyScale, scaleOf } from '../ui/scale.ts';
import './plate.css';
import { plateOrder } from './plateOrder.ts';

/** Of the stand's usual screen, inches. */
const diagonalInches = 32;

declare global {
  interface Window {
    /** Of the page of plates only, once its plate is drawn. */
    examined: ExaminedMap;
  }
}

/** The map of the page and what fingers met on it, for tests. */
interface ExaminedMap {
  readonly map: MapView;
  readonly touches: readonly MapTouch[];
  /** The map below it, for what only tools ask. */
  readonly drawn: MapLibreMap | null;
}

/**
 * Draws one plate of the map, as the address of the page orders it, and says on the body when it is drawn
 * (`data-plate="ready"`) or
 * what went wrong (`data-fault`). Made for pictures: the still map of machines without WebGL, and the eyes of those who draw it.
 */
async function draw(container: HTMLElement): Promise<void> {
  const { language, highContrast, parts, view, room } = plateOrder(new URLSearchParams(location.search));
  const root = document.documentElement;
  Object.assign(root.dataset, accessAttributes({ ...plainAccess, highContrast }));
  const { innerWidth: width, innerHeight: height } = window;
  const scale = scaleOf({ width, height, diagonalInches });
  applyScale(root, scale);
  const answer = await fetch('content.json');
  const all = (await answer.json()) as Content;
  // Without territories and places nothing of an office is in the picture: no landmark is the sign of one.
  const content: Content = {
    ...all,
    partners: parts.includes('territories') ? all.partners : [],
    places: parts.includes('places') ? all.places : [],
  };
  const touches: MapTouch[] = [];
  const made: MapLibreMap[] = [];
  const map = await createMapView({
    container,
    content,
    palette: readPalette(root),
    language,
    parts,
    scale: { unit: scale.rem / 10, letters: 1 },
    contentFolder: new URL('content/', document.baseURI).href,
    onTouch: (touch) => touches.push(touch),
    onError: (message) => {
      document.body.dataset['fault'] = message;
    },
    onLost: () => {
      document.body.dataset['fault'] = 'The graphics were lost.';
    },
    onReturned: () => undefined,
    onMade: (drawn) => made.push(drawn),
  });
  map.setCalm(true);
  if (view === null) map.seeEverything(0, room);
  else map.flyTo([view.center[0], view.center[1]], view.zoom, 0, room);
  await map.whenIdle();
  window.examined = { map, touches, drawn: made[0] ?? null };
  document.body.dataset['plate'] = 'ready';
}

const container = document.getElementById('map');
if (container !== null)
  draw(container).catch((error: unknown) => {
    document.body.dataset['fault'] = String(error);
  });
