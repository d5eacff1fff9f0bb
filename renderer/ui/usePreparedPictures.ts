import { useEffect, useRef } from 'react';

/** Milliseconds after which pictures are loaded even while the map is still busy. */
const patience = 600;

/**
 * Loads and decodes pictures that may be wanted next, once what is in front has been drawn, and keeps hold of them: a
 * picture that the page still knows needs no second look at the disk. What cannot be loaded is no matter here; whoever
 * shows it draws its ground.
 * @param addresses of pictures; null for what has none
 */
export function usePreparedPictures(addresses: readonly (string | null)[]): void {
  const kept = useRef<readonly HTMLImageElement[]>([]);
  // One text, so that the same addresses in a new list are not loaded again.
  const wanted = [...new Set(addresses.filter((address) => address !== null))].join('\n');
  useEffect(() => {
    if (wanted === '') return undefined;
    const prepare = () => {
      kept.current = wanted.split('\n').map((address) => {
        const image = new Image();
        image.src = address;
        image.decode().catch(() => undefined);
        return image;
      });
    };
    const turn = window.requestIdleCallback(prepare, { timeout: patience });
    return () => window.cancelIdleCallback(turn);
  }, [wanted]);
}
