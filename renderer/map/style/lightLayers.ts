import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** The warm half of the one-hour light. It lies on the land only: water keeps its own colour. */
export function glowLayer(palette: Palette): LayerSpecification {
  return {
    id: 'glow',
    type: 'fill',
    source: 'light',
    filter: ['==', ['get', 'kind'], 'glow'],
    paint: { 'fill-color': palette['map-glow'], 'fill-opacity': 0.12, 'fill-antialias': false },
  };
}

/** The other half: what lies beyond is dimmed by thin sheets of mist with a soft edge, not cut off by a line. */
export function veilLayer(palette: Palette): LayerSpecification {
  return {
    id: 'veil',
    type: 'fill',
    source: 'light',
    filter: ['==', ['get', 'kind'], 'mist'],
    paint: { 'fill-color': palette['map-veil'], 'fill-opacity': 0.085, 'fill-antialias': false },
  };
}
