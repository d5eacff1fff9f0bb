import { type GeoJSONSource, type LngLatBoundsLike, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Content } from '../../content/schema/content.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import type { Language } from '../../content/schema/language.ts';
import type { Place } from '../../content/schema/place.ts';
import { coverPatterns } from './coverPatterns.ts';
import { addMapImages, drawMapImages } from './iconImages.ts';
import { type MapTouch, touchedThing } from './mapTouch.ts';
import { type Palette, samePalette } from './palette.ts';
import { watchStillness } from './watchStillness.ts';
import { placeFeatures } from './placeFeatures.ts';
import { buildStyle } from './style/buildStyle.ts';
import { loadMapFonts } from './style/fonts.ts';
import { languageLabels, languageLayers } from './style/languageLabels.ts';

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly content: Content;
  readonly palette: Palette;
  readonly language: Language;
  readonly scale: MapScale;
  /** Absolute address of the content folder, with a slash at the end. */
  readonly contentFolder: string;
  readonly onTouch: (touch: MapTouch) => void;
  readonly onError: (message: string) => void;
}

/** How large things are drawn. */
interface MapScale {
  /** CSS px of one design pixel. */
  readonly unit: number;
  /** How much larger names and places are drawn for a visitor who asked for larger text; 1 is the design's own. */
  readonly letters: number;
}

/** Room that panels take from the map, in CSS px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** CSS px from the upper left corner of the window. */
export interface ScreenCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The one map of the page, as the rest of the page sees it. Camera times in milliseconds. */
export interface MapView {
  setLanguage(language: Language): void;
  /** Shows these places; themes filtered for decide the icon. */
  showPlaces(places: readonly Place[], themes: readonly string[]): void;
  choosePlace(place: Place | null, padding: Padding): void;
  /** Flies slowly; used by the attract loop. */
  flyTo(center: Position, zoom: number, milliseconds: number, padding: Padding): void;
  seeEverything(milliseconds: number, padding?: Padding): void;
  zoomBy(steps: number): void;
  /** A circle on the ground as it lies on the screen now: middle and radius in CSS px. @param metres its radius */
  circleOnScreen(center: Position, metres: number): ScreenCircle;
  /** Opens a cluster as far as its places part. */
  openCluster(clusterId: number, center: Position): void;
  setTouchable(touchable: boolean): void;
  /** Draws the whole style anew with other sizes or colours; places shown and chosen stay. */
  setAppearance(scale: MapScale, palette: Palette): void;
  /** Whether the camera jumps instead of travelling, for visitors whom movement makes unwell. */
  setCalm(calm: boolean): void;
  readonly canvas: HTMLCanvasElement;
  /** Resolves when everything that can be drawn has been drawn. */
  whenIdle(): Promise<void>;
}

/** Where the middle of the free room lies, from the middle of the map, in CSS px. The map's own padding stays zero:
 *  MapLibre would add it to that of every later flight. */
function offsetOf({ top, right, bottom, left }: Padding): [number, number] {
  return [(left - right) / 2, (top - bottom) / 2];
}

/** Whether two lists hold the same things in the same order. */
function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((thing, index) => thing === other[index]);
}

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Of latitude, on the sphere that the map is drawn from. */
const metresPerDegree = 111_319;
const interfaceMilliseconds = 420;

/**
 * Makes the map. Call it once in the life of a page: every map holds a WebGL context.
 * @throws when the machine gives no WebGL
 */
export async function createMapView(options: MapViewOptions): Promise<MapView> {
  const { content } = options;
  const mapFolder = `${options.contentFolder}map/`;
  const overview: LngLatBoundsLike = [...content.destination.overview];
  let language = options.language;
  let { scale, palette } = options;
  let calm = false;
  let shown: { readonly places: readonly Place[]; readonly themes: readonly string[] } = {
    places: content.places,
    themes: [],
  };
  let chosen: Place | null = null;
  const [images] = await Promise.all([
    drawMapImages(content.destination, palette, `${options.contentFolder}media/`),
    loadMapFonts(document.fonts),
  ]);
  // The worker's address must be on our own origin; the content security policy refuses blob workers.
  setWorkerUrl(new URL(workerAddress, document.baseURI).href);
  const map = new MapLibreMap({
    container: options.container,
    style: buildStyle({ content, palette, language, ...scale, mapFolder }),
    bounds: overview,
    maxBounds: [...content.destination.bounds],
    minZoom: 6.4,
    maxZoom: 12.5,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    maxCanvasSize: [3840, 3840],
    clickTolerance: 10,
    fadeDuration: 180,
  });
  addMapImages(map, images);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // Somebody with a keyboard goes through the list, its equal, and has the buttons beside the map.
  map.getCanvas().tabIndex = -1;
  watchStillness(map, options.container);
  map.on('error', ({ error }) => options.onError(error.message));
  map.on('click', ({ point, lngLat }) => {
    const touch = touchedThing(map, point, 30 * scale.unit * scale.letters);
    options.onTouch(touch ?? { kind: 'ground', position: [lngLat.lng, lngLat.lat] });
  });

  const source = (name: string): GeoJSONSource | undefined => map.getSource<GeoJSONSource>(name);
  const report = (error: unknown): void => options.onError(String(error));
  const show = (name: string, places: readonly Place[], themes: readonly string[]): void => {
    source(name)?.setData(placeFeatures(places, themes)).catch(report);
  };
  const camera = (milliseconds: number) => ({ duration: calm ? 0 : milliseconds, essential: true });

  return {
    canvas: map.getCanvas(),
    setLanguage(next) {
      if (next === language) return;
      language = next;
      for (const layer of languageLayers)
        map.setLayoutProperty(layer, 'text-field', languageLabels(layer, language));
    },
    showPlaces(places, themes) {
      // The same places again would lay out every label anew.
      if (sameList(shown.places, places) && sameList(shown.themes, themes)) return;
      shown = { places, themes };
      show('places', places, themes);
    },
    choosePlace(place, padding) {
      if (place === chosen) return;
      chosen = place;
      show('chosen', place === null ? [] : [place], []);
      if (place === null) return;
      const zoom = Math.max(map.getZoom(), 9.8);
      map.easeTo({
        center: [...place.position],
        zoom,
        offset: offsetOf(padding),
        ...camera(interfaceMilliseconds * 2),
      });
    },
    flyTo(center, zoom, milliseconds, padding) {
      map.flyTo({ center: [...center], zoom, offset: offsetOf(padding), ...camera(milliseconds) });
    },
    seeEverything(milliseconds, padding = noPadding) {
      map.fitBounds(overview, { padding: { ...padding }, ...camera(milliseconds) });
    },
    zoomBy(steps) {
      map.zoomTo(map.getZoom() + steps, camera(interfaceMilliseconds));
    },
    circleOnScreen(center, metres) {
      const middle = map.project([...center]);
      const north = map.project([center[0], center[1] + metres / metresPerDegree]);
      return { x: middle.x, y: middle.y, radius: Math.abs(middle.y - north.y) };
    },
    openCluster(clusterId, center) {
      source('places')
        ?.getClusterExpansionZoom(clusterId)
        .then((zoom) =>
          map.easeTo({ center: [...center], zoom: zoom + 0.3, ...camera(interfaceMilliseconds * 2) }),
        )
        .catch(report);
    },
    setTouchable(touchable) {
      const handlers = [map.dragPan, map.scrollZoom, map.touchZoomRotate, map.doubleClickZoom, map.keyboard];
      for (const handler of handlers) {
        if (touchable) handler.enable();
        else handler.disable();
      }
      if (touchable) map.touchZoomRotate.disableRotation();
    },
    setAppearance(nextScale, nextPalette) {
      const sameScale = nextScale.unit === scale.unit && nextScale.letters === scale.letters;
      if (sameScale && samePalette(nextPalette, palette)) return;
      [scale, palette] = [nextScale, nextPalette];
      addMapImages(map, coverPatterns(palette));
      map.setStyle(buildStyle({ content, palette, language, ...scale, mapFolder }), { diff: true });
      // A style is made with every place: what is filtered and chosen now goes back into it.
      show('places', shown.places, shown.themes);
      show('chosen', chosen === null ? [] : [chosen], []);
    },
    setCalm(next) {
      calm = next;
    },
    async whenIdle() {
      if (map.loaded() && !map.isMoving()) return;
      await new Promise<void>((done) => {
        map.once('idle', () => done());
      });
    },
  };
}
