import type { Position } from '../../../content/schema/identifiers.ts';
import { clipRing } from '../../map/lib/clip.ts';
import { moved, toMetres } from '../../map/lib/measure.ts';
import type { Line } from '../../map/lib/types.ts';
import type { CommuneDistance } from '../communeDistance.ts';
import { type Html, html, safe } from './html.ts';
import type { MapShapes, WaterArea } from './mapShapes.ts';

const width = 300;
const height = 210;
/** Metres from the middle to the side of the map, at least. */
const leastReach = 5000;
/** Points nearer to each other than this many units say nothing on paper. */
const finest = 0.6;
const mostSpots = 6;

/** Where the map looks at: its middle (longitude, latitude) and how many metres a unit is. */
interface View {
  readonly middle: Position;
  readonly metresPerUnit: number;
}

type Point = readonly [x: number, y: number];

/**
 * A small map with the place under a cross in its middle, and its commune somewhere on it. Drawn from the layers of
 * the kiosk's own map: good to a few hundred metres.
 */
export function locatorMap(
  shapes: MapShapes,
  position: Position,
  commune: Pick<CommuneDistance, 'from' | 'name'> | null,
): Html {
  const [east, north] = commune === null ? [0, 0] : toMetres(commune.from, position);
  // The commune stays on the map, with room for its name.
  const reach = Math.max(leastReach, Math.abs(east) * 1.3, (Math.abs(north) * 1.2 * width) / height);
  const view = { middle: position, metresPerUnit: (2 * reach) / width };
  const place = pointOf(position, view);
  return html`<svg
    class="map"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="Petite carte autour du lieu"
  >
    <rect class="land" width="${width}" height="${height}" />
    ${shapes.waters.map((water) => waterArea(water, view))}
    ${shapes.lines.map(({ kind, line }) => drawnLine(kind, line, view))} ${landmarks(shapes, commune, view)}
    <path class="cross" d="M${place[0]} 0V${height}M0 ${place[1]}H${width}" />
    <circle class="pin" cx="${place[0]}" cy="${place[1]}" r="6" />
    ${scaleBar(view)}
  </svg>`;
}

function pointOf(at: Line[number], { middle, metresPerUnit }: View): Point {
  const [east, north] = toMetres(at, middle);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [tenth(width / 2 + east / metresPerUnit), tenth(height / 2 - north / metresPerUnit)];
}

function waterArea({ rings, name }: WaterArea, view: View): Html {
  const reach = (view.metresPerUnit * width) / 2;
  const [west, south] = moved(view.middle, -reach * 1.1, -reach);
  const [east, north] = moved(view.middle, reach * 1.1, reach);
  const clipped = rings.map((ring) => thinned(clipRing(ring, [west, south, east, north]), view));
  const outer = clipped[0] ?? [];
  if (outer.length < 3) return safe('');
  const path = clipped.map((ring) => (ring.length < 3 ? '' : `${pathOf(ring)}Z`)).join('');
  return html`<path class="water" d="${path}" />${name === null ? '' : waterName(outer, name)}`;
}

/** A name in the middle of what is seen of a lagoon, where it has room. */
function waterName(ring: readonly Point[], name: string): Html {
  const [xs, ys] = [ring.map(([x]) => clamped(x, width)), ring.map(([, y]) => clamped(y, height))];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left < name.length * 4 || bottom - top < 12) return safe('');
  return html`<text
    class="water-name"
    x="${Math.round((left + right) / 2)}"
    y="${Math.round((top + bottom) / 2)}"
    >${name}</text
  >`;
}

function clamped(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

/** The stretches of a line that cross the map. */
function drawnLine(kind: string, line: readonly Position[], view: View): Html {
  let path = '';
  let run: Point[] = [];
  const points = line.map((at) => pointOf(at, view));
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined && !apart(before, point)) {
      if (run.length === 0) run.push(before);
      run.push(point);
    } else if (run.length > 0) {
      path += pathOf(spaced(run));
      run = [];
    }
  });
  if (run.length > 0) path += pathOf(spaced(run));
  return path === '' ? safe('') : html`<path class="${kind}" d="${path}" />`;
}

/** True when the segment between two points surely lies outside the map. */
function apart([ax, ay]: Point, [bx, by]: Point): boolean {
  return (
    Math.max(ax, bx) < 0 || Math.min(ax, bx) > width || Math.max(ay, by) < 0 || Math.min(ay, by) > height
  );
}

function thinned(ring: Line, view: View): readonly Point[] {
  return spaced(ring.map((at) => pointOf(at, view)));
}

function spaced(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const end = index === points.length - 1;
    if (last === undefined || end || Math.hypot(point[0] - last[0], point[1] - last[1]) >= finest)
      kept.push(point);
  });
  return kept;
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
}

/** The commune, and the towns and summits around that have room for their name. */
function landmarks(
  { spots }: MapShapes,
  commune: Pick<CommuneDistance, 'from' | 'name'> | null,
  view: View,
): readonly Html[] {
  const shown = spots
    .filter(({ name }) => name !== commune?.name)
    .map(({ kind, name, at }) => ({ kind, name, at: pointOf(at, view) }))
    .filter(({ at: [x, y] }) => x > 4 && x < width - 4 && y > 8 && y < height - 12)
    .slice(0, mostSpots);
  const own = commune === null ? [] : [landmark('commune', commune.name, pointOf(commune.from, view))];
  return [...shown.map(({ kind, name, at }) => landmark(kind, name, at)), ...own];
}

/** A point with its name; the name of one under the pin stands above it. */
function landmark(kind: 'town' | 'summit' | 'commune', name: string, [x, y]: Point): Html {
  const left = x > width * 0.62;
  const hidden = Math.hypot(x - width / 2, y - height / 2) < 12;
  const mark =
    kind === 'summit'
      ? html`<path d="M${x - 4} ${y + 3}h8l-4 -7z" />`
      : html`<circle cx="${x}" cy="${y}" r="3" />`;
  return html`<g class="${kind}">
    ${mark}
    <text x="${left ? x - 6 : x + 6}" y="${hidden ? y - 9 : y + 4}" text-anchor="${left ? 'end' : 'start'}">
      ${name}
    </text>
  </g>`;
}

function scaleBar({ metresPerUnit }: View): Html {
  const kilometres = metresPerUnit * width > 24_000 ? 5 : 2;
  const long = Math.round((kilometres * 1000) / metresPerUnit);
  return html`<g class="scale"
    ><path d="M8 ${height - 8}h${long}" /><text x="${long + 13}" y="${height - 4}">${kilometres} km</text></g
  >`;
}
