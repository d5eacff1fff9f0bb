import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Language } from '../../content/schema/language.ts';
import type { KioskLoad } from '../../electron/contract/channels.ts';
import { createMapView } from '../map/createMapView.ts';
import type { MapTouch } from '../map/mapTouch.ts';
import type { MapView } from '../map/mapView.ts';
import { readPalette } from '../map/palette.ts';
import type { Platform } from '../platform/platform.ts';
import { type MapEvent, type MapLife, firstMap, isMaking, reduceMapLife, timeToRetry } from './mapLife.ts';

/** The map as the page sees it; there is a view only while it may be asked for something. */
export type MapState =
  { readonly kind: Exclude<MapLife['kind'], 'ready'> } | { readonly kind: 'ready'; readonly view: MapView };

export interface UseMapViewOptions {
  readonly container: RefObject<HTMLElement | null>;
  readonly platform: Platform;
  readonly load: KioskLoad;
  readonly language: Language;
  readonly unit: number;
  /** Whether the attract loop runs. */
  readonly asleep: boolean;
  readonly contentFolder: string;
  readonly onTouch: (touch: MapTouch) => void;
  readonly onError: (message: string) => void;
  readonly onBasemapLost: () => void;
}

const steadyNow = (): number => performance.now();

/**
 * Makes the one map of the page, and another one in its place when it is lost for good or could not be made; what
 * happens when stands in mapLife.ts. Never two at a time. Everything else goes through the view, never through a new map.
 */
export function useMapView(options: UseMapViewOptions): MapState {
  const { platform, asleep } = options;
  const [life, dispatch] = useReducer(
    (before: MapLife, { event, now }: { readonly event: MapEvent; readonly now: number }) =>
      reduceMapLife(before, event, now),
    firstMap,
  );
  const [view, setView] = useState<MapView | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const tell = useCallback((event: MapEvent) => dispatch({ event, now: steadyNow() }), []);

  const held = useRef<MapView | null>(null);
  const making = isMaking(life);
  const isFirst = life.kind === 'loading';
  useEffect(() => {
    if (!making) return;
    held.current?.remove();
    held.current = null;
    makeView(latest, tell).then(
      async (made) => {
        held.current = made;
        const idle = made.whenIdle();
        // Main reads it for health.json, and knows by it that the page has started.
        void idle.then(() => performance.mark('first-map-idle'));
        // The first map is seen while it is drawn; a later one takes the place of the picture when it is drawn.
        if (!isFirst) await idle;
        setView(made);
        tell('made');
      },
      (error: unknown) => {
        latest.current.onError(`No map: ${String(error)}`);
        tell('notMade');
      },
    );
  }, [making, isFirst, tell]);

  useEffect(() => {
    const wait = timeToRetry(life, asleep, steadyNow());
    if (wait === null) return undefined;
    const timer = window.setTimeout(() => tell('waited'), wait);
    return () => window.clearTimeout(timer);
  }, [life, asleep, tell]);
  useEffect(() => platform.on('graphics.back', () => tell('graphicsBack')), [platform, tell]);
  // The browser may be making a lost map again at any moment.
  const holdsUp = making || life.kind === 'lost';
  useEffect(() => {
    void platform['map.report']({ state: life.kind, making: holdsUp });
  }, [platform, life.kind, holdsUp]);

  if (life.kind !== 'ready') return { kind: life.kind };
  return view === null ? { kind: 'loading' } : { kind: 'ready', view };
}

async function makeView(
  latest: RefObject<UseMapViewOptions>,
  tell: (event: MapEvent) => void,
): Promise<MapView> {
  const { container, load, language, unit, contentFolder } = latest.current;
  if (container.current === null) throw new Error('The page has no place for the map.');
  return createMapView({
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
    onLost: () => tell('lost'),
    onReturned: () => tell('returned'),
  });
}
