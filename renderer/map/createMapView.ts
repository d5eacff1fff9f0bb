import { type GeoJSONSource, type LngLatBoundsLike, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Place } from '../../content/schema/place.ts';
import { addMapImages, drawMapImages, paletteImages } from './iconImages.ts';
import { createMapCamera } from './mapCamera.ts';
import { letClicksThroughAfterTouch, territoryMarks, touchedThing } from './mapTouch.ts';
import type { MapView, MapViewOptions } from './mapView.ts';
import { samePalette } from './palette.ts';
import { watchStillness } from './watchStillness.ts';
import { placeFeatures } from './placeFeatures.ts';
import { buildStyle, mapParts } from './style/buildStyle.ts';
import { drawScale, zoomOf } from './style/expressions.ts';
import { loadMapFonts } from './style/fonts.ts';
import { languageLabels, languageLayers } from './style/languageLabels.ts';

/** Whether two lists hold the same things in the same order. */
function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((thing, index) => thing === other[index]);
}

/**
 * Makes the map. Call it once in the life of a page: every map holds a WebGL context.
 * @throws when the machine gives no WebGL
 */
export async function createMapView(options: MapViewOptions): Promise<MapView> {
  const { content, parts = mapParts } = options;
  const mapFolder = `${options.contentFolder}map/`;
  const overview: LngLatBoundsLike = [...content.destination.overview];
  let language = options.language;
  let { scale, palette } = options;
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
    style: buildStyle({ content, palette, language, ...scale, mapFolder, parts }),
    bounds: overview,
    maxBounds: [...content.destination.bounds],
    minZoom: zoomOf(drawScale(scale.unit, 1), 6.4),
    maxZoom: zoomOf(drawScale(scale.unit, 1), 12.5),
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
  const marks = territoryMarks(content);
  map.on('error', ({ error }) => options.onError(error.message));
  map.on('click', ({ point, lngLat }) => {
    const touch = touchedThing(map, point, 30 * scale.unit * scale.letters, marks);
    options.onTouch(touch ?? { kind: 'ground', position: [lngLat.lng, lngLat.lat] });
  });
  letClicksThroughAfterTouch(options.container);

  const camera = createMapCamera(map, overview);
  const source = (name: string): GeoJSONSource | undefined => map.getSource<GeoJSONSource>(name);
  const report = (error: unknown): void => options.onError(String(error));
  const show = (name: string, places: readonly Place[], themes: readonly string[]): void => {
    source(name)?.setData(placeFeatures(places, themes)).catch(report);
  };

  return {
    ...camera,
    canvas: map.getCanvas(),
    setLanguage(next) {
      if (next === language) return;
      language = next;
      for (const layer of languageLayers)
        map.setLayoutProperty(
          layer,
          'text-field',
          languageLabels(layer, language, drawScale(scale.unit, scale.letters)),
        );
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
      if (place !== null) camera.goToPlace(place.position, padding);
    },
    openCluster(clusterId, center) {
      source('places')
        ?.getClusterExpansionZoom(clusterId)
        .then((zoom) => camera.comeNearer(center, zoom + 0.3))
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
      addMapImages(map, paletteImages(palette));
      map.setStyle(buildStyle({ content, palette, language, ...scale, mapFolder, parts }), { diff: true });
      // A style is made with every place: what is filtered and chosen now goes back into it.
      show('places', shown.places, shown.themes);
      show('chosen', chosen === null ? [] : [chosen], []);
    },
    async whenIdle() {
      if (map.loaded() && !map.isMoving()) return;
      await new Promise<void>((done) => {
        map.once('idle', () => done());
      });
    },
  };
}
