import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Content } from '../../content/schema/content.ts';
import type { Position } from '../../content/schema/identifiers.ts';
import type { Language } from '../../content/schema/language.ts';
import type { Place } from '../../content/schema/place.ts';
import type { Basemap } from '../../electron/contract/basemap.ts';
import type { MapRoute } from './mapRoute.ts';
import type { MapTouch } from './mapTouch.ts';
import type { Palette } from './palette.ts';
import type { MapPart } from './style/buildStyle.ts';

export type { MapLibreMap };

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly content: Content;
  readonly palette: Palette;
  readonly language: Language;
  readonly scale: MapScale;
  /** What of the map is drawn; everything, if nothing is said. */
  readonly parts?: readonly MapPart[];
  /** Receives the map itself, for tools that measure it. */
  readonly onMade?: (map: MapLibreMap) => void;
  /** Absolute address of the content folder, with a slash at the end. */
  readonly contentFolder: string;
  /** The detailed map beside the content, if there is one. */
  readonly basemap?: Basemap | null;
  /** A part of the detailed map could not be read; from now on the drawn map stands alone. */
  readonly onBasemapLost?: () => void;
  readonly onTouch: (touch: MapTouch) => void;
  readonly onError: (message: string) => void;
  /** The graphics of the map are gone. From here on nothing may be asked of the view but its end. */
  readonly onLost: () => void;
  /** They are back, and the map is drawn as it was. */
  readonly onReturned: () => void;
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

/** Where the map looks. Times in milliseconds; rooms are what panels take. */
export interface MapCamera {
  /** Flies slowly; used by the attract loop. */
  flyTo(center: Position, zoom: number, milliseconds: number, padding: Padding): void;
  /** Brings a place into the free room, near enough to see what is around it. */
  goToPlace(center: Position, padding: Padding): void;
  seeEverything(milliseconds: number, padding?: Padding): void;
  /** Brings all of these positions into the free room, from no nearer than a place is looked at. */
  seeAll(positions: readonly (readonly [number, number])[], padding: Padding): void;
  /** Comes nearer, or away below zero, around the middle of the free room. */
  zoomBy(steps: number, padding: Padding): void;
  /** Goes to a position at a zoom, as after a touch on a cluster. */
  comeNearer(center: Position, zoom: number): void;
  /** A circle on the ground as it lies on the screen now: middle and radius in CSS px. @param metres its radius */
  circleOnScreen(center: Position, metres: number): ScreenCircle;
  /** Whether the camera jumps instead of travelling, for visitors whom movement makes unwell. */
  setCalm(calm: boolean): void;
}

/** The one map of the page, as the rest of the page sees it. */
export interface MapView extends Omit<MapCamera, 'goToPlace' | 'comeNearer'> {
  /**
   * Draws other content on the same map, every place of it; nothing stays chosen. The same content again changes nothing.
   * @param contentFolder absolute address of the folder with its pictures, with a slash at the end
   */
  setContent(content: Content, contentFolder: string): void;
  setLanguage(language: Language): void;
  /** Shows these places; themes filtered for decide the icon. */
  showPlaces(places: readonly Place[], themes: readonly string[]): void;
  choosePlace(place: Place | null, padding: Padding): void;
  /** Draws a trip in place of the places; null takes it away. */
  showRoute(route: MapRoute | null): void;
  /** Opens a cluster as far as its places part. */
  openCluster(cluster: Extract<MapTouch, { kind: 'cluster' }>): void;
  setTouchable(touchable: boolean): void;
  /** Draws the whole style anew with other sizes or colours; places shown and chosen stay. */
  setAppearance(scale: MapScale, palette: Palette): void;
  readonly canvas: HTMLCanvasElement;
  /** Resolves when everything that can be drawn has been drawn. */
  whenIdle(): Promise<void>;
  /** Takes the map off the page and gives its graphics back. Nothing may be asked of the view any more. */
  remove(): void;
}
