import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Place } from '../../content/schema/place.ts';
import { addMapImages, drawMapImages, paletteImages } from './iconImages.ts';
import { createMapCamera } from './mapCamera.ts';
import { letClicksThroughAfterTouch, territoryMarks, touchedThing } from './mapTouch.ts';
import type { MapRoute } from './mapRoute.ts';
import type { MapView, MapViewOptions } from './mapView.ts';
import { samePalette } from './palette.ts';
import { endMap, watchContext, whenStyled } from './watchContext.ts';
import { watchStillness } from './watchStillness.ts';
import { unfoldClusters } from './unfoldClusters.ts';
import { placeFeatures } from './placeFeatures.ts';
import { buildStyle, mapParts } from './style/buildStyle.ts';
import { drawScale, zoomOf } from './style/expressions.ts';
import { loadMapFonts } from './style/fonts.ts';
import { routeLine, routeStops } from './style/routeLayers.ts';
import { languageLabels, languageLayers } from './style/languageLabels.ts';
import { nearestZoom } from './style/withBasemap.ts';

/** Whether two lists hold the same things in the same order. */
function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((thing, index) => thing === other[index]);
}

/** A sheet of paper on a table, not a screen: it glides on, and slows down evenly. Px per second, and per second squared. */
const heavyInertia = { linearity: 0.25, maxSpeed: 1800, deceleration: 1500 };

/** Zoom of the design from which every place shows, and small clusters unfold: where the signs end, whose names they would cover. */
const nearEnough = 9.2;

/**
 * Makes the map. One at a time: every map holds a WebGL context, until it is removed.
 * @throws when the machine gives no WebGL, or takes it away again at once
 */
export async function createMapView(options: MapViewOptions): Promise<MapView> {
  const { parts = mapParts } = options;
  const mapFolder = `${options.contentFolder}map/`;
  let { content, contentFolder } = options;
  const overview = () => content.destination.overview;
  let language = options.language;
  let { scale, palette } = options;
  let shown: { readonly places: readonly Place[]; readonly themes: readonly string[] } = {
    places: content.places,
    themes: [],
  };
  let chosen: Place | null = null;
  let route: MapRoute | null = null;
  const near = (): number => zoomOf(drawScale(scale.unit, 1), nearEnough);
  /** All places at once would hide the map that they stand on: from afar, they show once some are asked for. */
  const placesFrom = (): number => (shown.places.length < content.places.length ? 0 : near());
  const { basemap = null } = options;
  const address = `${options.contentFolder}basemap.pmtiles`;
  let detailed = basemap === null ? null : { basemap, address };
  const style = () =>
    buildStyle({
      content,
      palette,
      language,
      ...scale,
      mapFolder,
      parts,
      placesFrom: placesFrom(),
      detailed,
    });
  const maxZoom = () => {
    const drawn = drawScale(scale.unit, 1);
    return zoomOf(drawn, nearestZoom(detailed?.basemap ?? null, drawn));
  };
  const [images] = await Promise.all([
    drawMapImages(content.destination, palette, `${contentFolder}media/`, options.onError),
    loadMapFonts(document.fonts),
    // Without an archive, its reader is not even loaded.
    detailed && import('./basemapTiles.ts').then(({ serveBasemapTiles }) => serveBasemapTiles(address)),
  ]);
  // The worker's address must be on our own origin; the content security policy refuses blob workers.
  setWorkerUrl(new URL(workerAddress, document.baseURI).href);
  const map = new MapLibreMap({
    container: options.container,
    style: style(),
    bounds: [...overview()],
    maxBounds: [...content.destination.bounds],
    minZoom: zoomOf(drawScale(scale.unit, 1), 6.4),
    maxZoom: maxZoom(),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    maxCanvasSize: [3840, 3840],
    clickTolerance: 10,
    fadeDuration: 180,
  });
  options.onMade?.(map);
  addMapImages(map, images);
  map.dragPan.enable(heavyInertia);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // Somebody with a keyboard goes through the list, its equal, and has the buttons beside the map.
  map.getCanvas().tabIndex = -1;
  const listening = new AbortController();
  watchStillness(map, options.container);
  letClicksThroughAfterTouch(options.container, listening.signal);
  const remove = (): void => {
    listening.abort();
    endMap(map);
    delete options.container.dataset['still'];
  };
  await whenStyled(map).catch((fault: unknown) => {
    remove();
    throw fault;
  });
  const isDrawn = watchContext(map, options);
  map.on('error', (event) => {
    // A hole in the detailed map would be a hole in the map: the drawn one shows everything.
    if ('sourceId' in event && event.sourceId === 'basemap') queueMicrotask(loseBasemap);
    else options.onError(event.error.message);
  });
  map.on('click', ({ point, lngLat }) => {
    if (!isDrawn()) return;
    const reach = 30 * scale.unit * scale.letters;
    const touch = touchedThing(map, point, reach, territoryMarks(content));
    options.onTouch(touch ?? { kind: 'ground', position: [lngLat.lng, lngLat.lat] });
  });

  const camera = createMapCamera(map, () => content.destination.shore, overview);
  const source = (name: string): GeoJSONSource | undefined => map.getSource<GeoJSONSource>(name);
  const report = (error: unknown): void => options.onError(String(error));
  const unfolding = unfoldClusters(map, {
    unit: () => scale.unit * scale.letters,
    from: near,
    onError: report,
  });
  const show = (name: string, places: readonly Place[], themes: readonly string[]): void => {
    source(name)?.setData(placeFeatures(places, themes)).catch(report);
  };
  const drawRoute = (): void => {
    source('route')?.setData(routeLine(route)).catch(report);
    source('route-stops')?.setData(routeStops(route)).catch(report);
    // Seals of other places would hide those of the trip.
    show('places', route === null ? shown.places : [], shown.themes);
  };
  const restyle = (): void => {
    map.setStyle(style(), { diff: true });
    unfolding.fold();
    // A style is made with every place: what is filtered and chosen now goes back into it.
    drawRoute();
    show('chosen', chosen === null ? [] : [chosen], []);
  };
  const loseBasemap = (): void => {
    // Of a lost map the browser gives everything back, and the hole with it.
    if (detailed === null || !isDrawn()) return;
    detailed = null;
    map.setMaxZoom(maxZoom());
    restyle();
    options.onBasemapLost?.();
  };

  // Nothing can be asked of a lost map; what is wished meanwhile is asked again once it is back.
  const ifDrawn = (act: () => void): void => (isDrawn() ? act() : undefined);
  return {
    ...camera,
    flyTo: (...flight) => ifDrawn(() => camera.flyTo(...flight)),
    seeEverything: (...flight) => ifDrawn(() => camera.seeEverything(...flight)),
    seeAll: (...flight) => ifDrawn(() => camera.seeAll(...flight)),
    zoomBy: (...flight) => ifDrawn(() => camera.zoomBy(...flight)),
    canvas: map.getCanvas(),
    setContent(next, folder) {
      if (next === content && folder === contentFolder) return;
      [content, contentFolder] = [next, folder];
      [shown, chosen, route] = [{ places: next.places, themes: [] }, null, null];
      map.setMaxBounds([...next.destination.bounds]);
      // Pictures first: a style that names one that is missing would be drawn without it.
      drawMapImages(next.destination, palette, `${folder}media/`, options.onError)
        .then((drawn) => {
          if (next !== content) return;
          addMapImages(map, drawn);
          restyle();
        })
        .catch(report);
    },
    setLanguage(next) {
      if (!isDrawn() || next === language) return;
      language = next;
      for (const layer of languageLayers.filter((id) => map.getLayer(id) !== undefined))
        map.setLayoutProperty(
          layer,
          'text-field',
          languageLabels(layer, language, drawScale(scale.unit, scale.letters)),
        );
    },
    showPlaces(places, themes) {
      // The same places again would lay out every label anew.
      if (!isDrawn() || (sameList(shown.places, places) && sameList(shown.themes, themes))) return;
      shown = { places, themes };
      unfolding.fold();
      for (const layer of ['clusters', 'places']) map.setLayerZoomRange(layer, placesFrom(), 24);
      if (route === null) show('places', places, themes);
    },
    choosePlace(place, padding) {
      // The same place again is gone to again: a map that was lost meanwhile begins at the whole destination.
      if (!isDrawn() || (place === null && chosen === null)) return;
      chosen = place;
      show('chosen', place === null ? [] : [place], []);
      if (place !== null) camera.goToPlace(place.position, padding);
    },
    showRoute(next) {
      if (!isDrawn() || next === route) return;
      route = next;
      unfolding.fold();
      drawRoute();
    },
    openCluster({ clusterId, center, of }) {
      if (!isDrawn()) return;
      source(of)
        ?.getClusterExpansionZoom(clusterId)
        .then((zoom) => {
          if (of === 'places' && zoom > map.getMaxZoom()) unfolding.open(clusterId);
          else camera.comeNearer(center, zoom + 0.3);
        })
        .catch(report);
    },
    setTouchable(touchable) {
      const handlers = [map.dragPan, map.scrollZoom, map.touchZoomRotate, map.doubleClickZoom, map.keyboard];
      for (const handler of handlers) {
        if (touchable) handler.enable();
        else handler.disable();
      }
      if (!touchable) return;
      map.dragPan.enable(heavyInertia);
      map.touchZoomRotate.disableRotation();
    },
    setAppearance(nextScale, nextPalette) {
      const sameScale = nextScale.unit === scale.unit && nextScale.letters === scale.letters;
      if (!isDrawn() || (sameScale && samePalette(nextPalette, palette))) return;
      [scale, palette] = [nextScale, nextPalette];
      addMapImages(map, paletteImages(palette));
      restyle();
    },
    async whenIdle() {
      if (map.loaded() && !map.isMoving()) return;
      await new Promise<void>((done) => {
        map.once('idle', () => done());
      });
    },
    remove,
  };
}
