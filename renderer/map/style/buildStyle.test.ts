import { expect, test } from 'vitest';
import { sampleDestination } from '../../../content/schema/sampleContent.fixture.ts';
import type { Basemap } from '../../../electron/contract/basemap.ts';
import { readStyleSheets, rulesOf } from '../../ui/styleSheets.fixture.ts';
import type { Palette } from '../palette.ts';
import { buildStyle, mapParts } from './buildStyle.ts';
import { drawScale } from './expressions.ts';
import { languageLayers } from './languageLabels.ts';
import { nearestZoom } from './withBasemap.ts';

const tokens = readStyleSheets().find(({ file }) => file.endsWith('tokens.css'));
const root = rulesOf(tokens?.css ?? '').find(({ selector }) => selector === ':root');
const palette = Object.fromEntries(
  [...(root?.declarations ?? [])].map(([name, value]) => [name.slice(2), value]),
) as Palette;
const whole: Basemap = {
  schema: 'protomaps',
  minZoom: 0,
  maxZoom: 14,
  bounds: sampleDestination.bounds,
  coversDestination: true,
};
const part: Basemap = { ...whole, bounds: [3, 43.2, 4, 44], coversDestination: false };
const foreign: Basemap = { ...whole, schema: 'openmaptiles' };

const styleWith = (basemap: Basemap | null) =>
  buildStyle({
    content: { destination: sampleDestination, partners: [], places: [], itineraries: [], shows: [] },
    palette,
    language: 'es',
    unit: 1,
    letters: 1,
    mapFolder: 'kiosk://app/content/map/',
    parts: mapParts,
    placesFrom: 0,
    detailed: basemap === null ? null : { basemap, address: 'kiosk://app/content/basemap.pmtiles' },
  });
const layersWith = (basemap: Basemap | null) => styleWith(basemap).layers;
const idsWith = (basemap: Basemap | null) => layersWith(basemap).map(({ id }) => id);
const isDetailed = (id: string): boolean => id.startsWith('basemap-');

test('every layer costs on a small machine: the whole map has at most 35, the detailed one 6 of them', () => {
  for (const basemap of [null, whole, part, foreign]) {
    const all = idsWith(basemap);
    // A visitor's trip has four of its own, which hold nothing until there is one.
    const ids = all.filter((id) => !id.startsWith('route'));
    expect(all.length - ids.length).toBe(4);
    expect(ids.length).toBeLessThanOrEqual(35);
    expect(ids.filter(isDetailed).length).toBeLessThanOrEqual(6);
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(idsWith(whole).filter(isDetailed)).toHaveLength(6);
});

test('without a detailed map the style is the drawn one, and asks for nothing else', () => {
  expect(idsWith(null).filter(isDetailed)).toEqual([]);
  expect(JSON.stringify(styleWith(null))).not.toContain('pmtiles');
  expect(idsWith(whole).filter((id) => !isDetailed(id))).toEqual(idsWith(null));
});

test('the detailed map lies below everything that belongs to the destination, and comes at zoom 10', () => {
  const layers = layersWith(whole);
  const first = layers.findIndex(({ id }) => id === 'signs');
  layers.forEach(({ id, minzoom }, index) => {
    if (!isDetailed(id)) return;
    expect(index).toBeLessThan(first);
    expect(minzoom).toBeGreaterThanOrEqual(10);
  });
});

test('what the detailed map draws, the drawn one no longer does from near', () => {
  const lastZoom = (id: string) => layersWith(whole).find((layer) => layer.id === id)?.maxzoom ?? Infinity;
  const replaced = [
    'landcover',
    'lagoons',
    'lakes',
    'rivers',
    'railways',
    'roads-small',
    'roads-big',
    'towns',
  ];
  for (const id of replaced) expect(lastZoom(id)).toBeLessThan(11.5);
  expect(lastZoom('places')).toBe(Infinity);
});

test('beside a detailed map of a part, the drawn one goes within its bounds only', () => {
  const before = new Map(layersWith(null).map((layer) => [layer.id, JSON.stringify(layer)]));
  for (const layer of layersWith(part).filter(({ id }) => !isDetailed(id))) {
    const text = JSON.stringify(layer);
    if (text === before.get(layer.id)) continue;
    expect(text).toContain(`["within",{"type":"Polygon","coordinates":[[[3,43.2]`);
    expect(layer.maxzoom).toBeUndefined();
  }
});

test('visitors come nearer only where a detailed map covers everything, and only as near as it goes', () => {
  const design = drawScale(1, 1);
  expect(nearestZoom(null, design)).toBe(12.5);
  expect(nearestZoom(part, design)).toBe(12.5);
  expect(nearestZoom(whole, design)).toBe(15);
  expect(nearestZoom({ ...whole, maxZoom: 12 }, design)).toBe(14);
  // On a screen twice as large, the same view lies a level deeper.
  expect(nearestZoom({ ...whole, maxZoom: 12 }, drawScale(2, 1))).toBe(13);
});

test('its names are in the visitor’s language and follow the switch', () => {
  const names = layersWith(whole).find(({ id }) => id === 'basemap-names');
  expect(JSON.stringify(names?.layout)).toContain('name:es');
  expect(languageLayers).toContain('basemap-names');
});
