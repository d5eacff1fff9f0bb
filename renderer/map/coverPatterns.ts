import type { Palette } from './palette.ts';

/** Side of a pattern, px of an image drawn at twice the size. */
const side = 64;

type Stroke = (pen: OffscreenCanvasRenderingContext2D, x: number, y: number) => void;

const dot =
  (radius: number): Stroke =>
  (pen, x, y) => {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  };
const dash =
  (length: number): Stroke =>
  (pen, x, y) =>
    pen.fillRect(x - length / 2, y - 1, length, 2.4);

/** Two crowns, a large and a small one, like trees from above. */
const tree: Stroke = (pen, x, y) => {
  dot(6)(pen, x, y);
  dot(3.4)(pen, x + 8, y + 4);
};

interface Cover {
  readonly colour: keyof Palette;
  /** How strong the even tint below the marks is, and how strong they are. */
  readonly tint: number;
  readonly marks: number;
  readonly stroke: Stroke;
  /** Where the marks stand in the square; chosen so that the pattern has no visible seam. */
  readonly at: readonly (readonly [number, number])[];
}

const rows = [8, 24, 40, 56].flatMap((y) => [8, 24, 40, 56].map((x): [number, number] => [x, y]));
const covers: Readonly<Record<string, Cover>> = {
  forest: {
    ...{ colour: 'map-forest', tint: 0.3, marks: 0.42, stroke: tree },
    at: [
      [12, 12],
      [42, 20],
      [20, 44],
      [50, 52],
    ],
  },
  vineyard: { colour: 'map-vineyard', tint: 0.1, marks: 0.42, stroke: dot(2.6), at: rows },
  garrigue: {
    ...{ colour: 'map-garrigue', tint: 0.16, marks: 0.6, stroke: dot(3.2) },
    at: [
      [14, 18],
      [46, 10],
      [32, 38],
      [58, 50],
      [8, 54],
    ],
  },
  marsh: {
    ...{ colour: 'map-marsh', tint: 0.24, marks: 0.75, stroke: dash(16) },
    at: [
      [16, 12],
      [46, 28],
      [18, 44],
      [48, 58],
    ],
  },
  rice: { colour: 'map-marsh', tint: 0.16, marks: 0.5, stroke: dash(9), at: rows },
  // On the detailed map only: gardens and lawns, and where people live.
  park: { colour: 'map-garrigue', tint: 0.42, marks: 0, stroke: dot(0), at: [] },
  town: { colour: 'map-town', tint: 0.42, marks: 0, stroke: dot(0), at: [] },
  beach: {
    ...{ colour: 'map-beach', tint: 0.9, marks: 1, stroke: dot(0) },
    at: [],
  },
};

function drawCover(cover: Cover, palette: Palette): ImageData {
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No 2D canvas for the map patterns.');
  pen.fillStyle = palette[cover.colour];
  pen.globalAlpha = cover.tint;
  pen.fillRect(0, 0, side, side);
  pen.globalAlpha = cover.marks;
  for (const [x, y] of cover.at) cover.stroke(pen, x, y);
  return pen.getImageData(0, 0, side, side);
}

/** What grows on the land as gentle textures, by image name (`cover-<kind>`). Drawn at twice the size. */
export function coverPatterns(palette: Palette): ReadonlyMap<string, ImageData> {
  return new Map(
    Object.entries(covers).map(([kind, cover]) => [`cover-${kind}`, drawCover(cover, palette)] as const),
  );
}
