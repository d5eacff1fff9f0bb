import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Says on the map's element whether all is drawn and nothing moves (`data-still`), and where it looks then
 * (`data-camera`: longitude, latitude, zoom), for whoever measures or takes pictures: a painted state, not only a
 * process that is alive.
 */
export function watchStillness(map: MapLibreMap, element: HTMLElement): void {
  const say = (still: 'yes' | 'no') => () => {
    if (element.dataset['still'] !== still) element.dataset['still'] = still;
  };
  map.on('movestart', say('no'));
  map.on('dataloading', say('no'));
  map.on('webglcontextlost', say('no'));
  map.on('idle', () => {
    const { lng, lat } = map.getCenter();
    element.dataset['camera'] = [lng, lat, map.getZoom()].join(' ');
    say('yes')();
  });
}
