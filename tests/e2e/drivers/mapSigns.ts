import fs from 'node:fs';
import path from 'node:path';
import { type Page, expect } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/projectRoot.ts';
import type { Destination } from '../../../content/schema/destination.ts';
import type { Finger, Point } from './finger.ts';
import type { Visitor } from './visitor.ts';

/** The signs of the territories as they are drawn on the map of the whole destination. */
export interface MapSigns {
  /** From home: touches the sign of a territory, beside what may lie on it, until its page is open. */
  opens(partnerId: string): Promise<void>;
}

const destination = JSON.parse(
  fs.readFileSync(path.join(projectRoot, 'content/destination.json'), 'utf8'),
) as Destination;

/** Where the map looks, and how large its things are. */
interface Camera {
  readonly center: readonly [longitude: number, latitude: number];
  readonly zoom: number;
  /** CSS px of one design pixel. */
  readonly unit: number;
  readonly middle: Point;
}

/** Side of a pictogram in its own px, and how large it is drawn on the map of the whole destination (style/). */
const side = 110;
const drawn = 0.6;
/** Parts of a pictogram, from its middle, where a disc of a place does not cover all of them. */
const parts: readonly (readonly [right: number, down: number])[] = [
  [0, 0],
  ...[-0.28, 0.28].flatMap((right) => [-0.28, 0.28].map((down) => [right, down] as const)),
  // The name below.
  [0, 0.75],
];

async function cameraOf(page: Page): Promise<Camera> {
  const { said, unit, width, height } = await page.evaluate(() => ({
    said: document.querySelector<HTMLElement>('[data-camera]')?.dataset['camera'] ?? '',
    unit: Math.min(innerWidth, innerHeight) / 1080,
    width: innerWidth,
    height: innerHeight,
  }));
  const [longitude, latitude, zoom] = said.split(' ').map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined)
    throw new Error('The map does not say where it looks.');
  return { center: [longitude, latitude], zoom, unit, middle: { x: width / 2, y: height / 2 } };
}

/** Where a position lies on the screen (spherical Mercator, tiles of 512 px). */
function project([longitude, latitude]: readonly [number, number], { center, zoom, middle }: Camera): Point {
  const world = 512 * 2 ** zoom;
  const north = (degrees: number): number =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: middle.x + ((longitude - center[0]) / 360) * world,
    y: middle.y + (north(center[1]) - north(latitude)) * world,
  };
}

/** Points of a sign: its foot stands at its position, moved aside by px of its own. */
function pointsOf(partnerId: string, camera: Camera): Point[] {
  const sign = destination.landmarks?.find(({ partner }) => partner === partnerId);
  if (sign === undefined) throw new Error(`${partnerId} has no sign.`);
  const [right, down] = sign.aside ?? [0, 0];
  const { x, y } = project(sign.position, camera);
  const px = drawn * camera.unit;
  return parts.map(([toRight, toDown]) => ({
    x: x + (right + toRight * side) * px,
    y: y + (down + (toDown - 0.5) * side) * px,
  }));
}

const isOnTheMap = (page: Page, { x, y }: Point): Promise<boolean> =>
  page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.matches('canvas') === true, [
    x,
    y,
  ] as const);

export function createMapSigns(visitor: Visitor, finger: Finger): MapSigns {
  const { page } = visitor;
  const screen = (): Promise<string> => page.evaluate(() => document.documentElement.dataset['screen'] ?? '');
  return {
    async opens(partnerId) {
      await visitor.taps('see-everything');
      await visitor.waitsForTheMap();
      for (let part = 0; part < parts.length; part += 1) {
        const point = pointsOf(partnerId, await cameraOf(page))[part];
        if (point === undefined || !(await isOnTheMap(page, point))) continue;
        await finger.tap(point);
        await visitor.waitsForTheMap();
        const met = await screen();
        if (met === 'territory') {
          await expect(page.locator(`[data-territory="${partnerId}"]`)).toBeVisible();
          return;
        }
        // A place, or several of them, lies on this part of the sign.
        if (met === 'place') await visitor.taps('close-place');
        await visitor.taps('see-everything');
        await visitor.waitsForTheMap();
      }
      throw new Error(`No touch on the sign of ${partnerId} opens its page.`);
    },
  };
}
