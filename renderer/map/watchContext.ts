import type { Map as MapLibreMap } from 'maplibre-gl';

export interface ContextListeners {
  /** The map's WebGL context is gone, with everything that was drawn. */
  readonly onLost: () => void;
  /** The browser gave a context back, and all of the map is drawn again. */
  readonly onReturned: () => void;
}

/**
 * Tells when a map loses its graphics and when it is there again. MapLibre keeps style, data and images of a lost map
 * and makes everything anew by itself (measured: patterns, pictograms, filtered data, camera); until then it has no
 * style, and whoever asks it for anything gets an exception.
 * @returns whether the map is drawn, so that it may be asked
 */
export function watchContext(map: MapLibreMap, { onLost, onReturned }: ContextListeners): () => boolean {
  let state: 'drawn' | 'lost' | 'restored' = 'drawn';
  map.on('webglcontextlost', () => {
    const before = state;
    state = 'lost';
    if (before === 'drawn') onLost();
  });
  map.on('webglcontextrestored', () => {
    state = 'restored';
  });
  map.on('render', () => {
    if (state !== 'restored' || !map.loaded()) return;
    state = 'drawn';
    onReturned();
  });
  return () => state === 'drawn';
}

/**
 * Waits until the style of a map just made is there: before, data cannot be put in and languages cannot be changed.
 * @throws when the style is wrong, or the graphics are lost meanwhile: MapLibre has nothing yet to make anew
 */
export async function whenStyled(map: MapLibreMap): Promise<void> {
  await new Promise<void>((done, fail) => {
    map.once('style.load', () => done());
    map.once('error', ({ error }) => fail(new Error(error.message)));
    map.once('webglcontextlost', () => fail(new Error('The graphics were lost while the map was made.')));
  });
}

/**
 * Ends a map and gives its WebGL context back. A context that is lost cannot be given back now: the browser may restore
 * it later for a canvas that nobody sees any more, so that one is lost again as soon as it comes.
 */
export function endMap(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  const isLost = canvas.getContext('webgl2')?.isContextLost() ?? true;
  map.remove();
  if (!isLost) return;
  canvas.addEventListener('webglcontextrestored', () =>
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
}
