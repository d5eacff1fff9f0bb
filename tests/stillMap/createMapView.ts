import type * as Real from '../../renderer/map/createMapView.ts';
import type { ScreenCircle } from '../../renderer/map/mapView.ts';

/** What MapLibre writes on its canvas: whoever goes through the page by key meets the same thing. */
const canvasAttributes = { class: 'maplibregl-canvas', tabindex: '-1', role: 'region', 'aria-label': 'Map' };

/** Where a circle could lie: about as large as the hour is on a map of the whole destination. */
function middleOf(container: HTMLElement): ScreenCircle {
  const { left, top, width, height } = container.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, radius: Math.min(width, height) / 4 };
}

/**
 * Stands in for the drawn map where a test looks at everything else: it takes the same calls, leaves the same element
 * on the page, draws nothing, and is still from the start.
 */
const still: typeof Real = {
  createMapView(options) {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = 'display: block; width: 100%; height: 100%';
    for (const [name, value] of Object.entries(canvasAttributes)) canvas.setAttribute(name, value);
    // A test takes the map away, and gives it back, with the browser's own events.
    canvas.addEventListener('webglcontextlost', options.onLost);
    canvas.addEventListener('webglcontextrestored', options.onReturned);
    options.container.append(canvas);
    options.container.dataset['still'] = 'yes';
    const nothing = (): void => undefined;
    return Promise.resolve({
      canvas,
      setContent: nothing,
      setLanguage: nothing,
      showPlaces: nothing,
      choosePlace: nothing,
      flyTo: nothing,
      seeEverything: nothing,
      seeAll: nothing,
      showRoute: nothing,
      zoomBy: nothing,
      circleOnScreen: () => middleOf(options.container),
      openCluster: nothing,
      setTouchable: nothing,
      setAppearance: nothing,
      setCalm: nothing,
      whenIdle: () => Promise.resolve(),
      remove: () => canvas.remove(),
    });
  },
};

export const { createMapView } = still;
