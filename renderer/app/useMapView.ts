import { type RefObject, useEffect, useRef, useState } from 'react';
import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { Language } from '../../content/schema/language.ts';
import { createMapView } from '../map/createMapView.ts';
import type { MapView } from '../map/mapView.ts';
import type { MapTouch } from '../map/mapTouch.ts';
import { readPalette } from '../map/palette.ts';

export type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly view: MapView }
  | { readonly kind: 'failed' };

export interface UseMapViewOptions {
  readonly container: RefObject<HTMLElement | null>;
  readonly load: KioskLoad;
  readonly language: Language;
  readonly unit: number;
  readonly contentFolder: string;
  readonly onTouch: (touch: MapTouch) => void;
  readonly onError: (message: string) => void;
  readonly onBasemapLost: () => void;
}

/** Makes the one map of the page when the page appears. Later changes go through the view, never through a new map. */
export function useMapView(options: UseMapViewOptions): MapState {
  const [state, setState] = useState<MapState>({ kind: 'loading' });
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const { container, load, language, unit, contentFolder } = latest.current;
    if (container.current === null) return;
    createMapView({
      container: container.current,
      content: load.content,
      palette: readPalette(document.documentElement),
      language,
      scale: { unit, letters: 1 },
      contentFolder,
      basemap: load.basemap,
      onBasemapLost: () => latest.current.onBasemapLost(),
      onTouch: (touch) => latest.current.onTouch(touch),
      onError: (message) => latest.current.onError(message),
    }).then(
      (view) => {
        setState({ kind: 'ready', view });
        // Main reads it for health.json, and knows by it that the page has started.
        void view.whenIdle().then(() => performance.mark('first-map-idle'));
      },
      (error: unknown) => {
        latest.current.onError(`No map: ${String(error)}`);
        setState({ kind: 'failed' });
      },
    );
  }, []);
  return state;
}
