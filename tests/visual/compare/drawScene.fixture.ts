import type { Picture } from './picture.ts';

export type Colour = readonly [red: number, green: number, blue: number];

export const colours = {
  limestone: [247, 239, 224],
  white: [255, 255, 255],
  deep: [11, 43, 69],
  vine: [123, 45, 67],
  terracotta: [217, 105, 74],
  rule: [211, 206, 196],
} as const satisfies Readonly<Record<string, Colour>>;

/** A rectangle; edges may lie between pixels. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

/** What a test may change of a screen. Design px. */
export interface Scene {
  /** Where the button begins. */
  readonly buttonX: number;
  readonly buttonColour: Colour;
  /** Where the white card, which hardly stands out from its paper, begins. */
  readonly cardY: number;
  /** Height of letters. */
  readonly letters: number;
  readonly words: number;
  readonly icon: boolean;
  readonly lastWord: number;
}

export const usual: Scene = {
  ...{ buttonX: 120, buttonColour: colours.vine, cardY: 900, letters: 22, words: 7, icon: true },
  lastWord: 8,
};

/** Words as strokes of a sans: thin uprights, and a bar in every other letter. */
function words(x: number, y: number, count: number, height: number, colour: Colour, lastLength = 8): Mark[] {
  const letter = height * 0.62;
  const stem = height * 0.11;
  return Array.from({ length: count }, (_, word) => word).flatMap((word) =>
    Array.from({ length: word === count - 1 ? lastLength : 8 }, (_, index) => {
      const left = x + word * letter * 9 + index * letter;
      return [
        { x: left, y, width: stem, height, colour },
        { x: left + letter * 0.5, y: y + height * 0.3, width: stem, height: height * 0.7, colour },
        ...(index % 2 === 0 ? [{ x: left, y, width: letter * 0.6, height: stem, colour }] : []),
      ];
    }).flat(),
  );
}

/** A sign of thin strokes, as the icons are: 30 px, strokes of 2.5. */
function icon(x: number, y: number, colour: Colour): Mark[] {
  const stroke = 2.5;
  return [
    { x, y, width: 30, height: stroke, colour },
    { x, y: y + 27.5, width: 30, height: stroke, colour },
    { x, y, width: stroke, height: 30, colour },
    { x: x + 27.5, y, width: stroke, height: 30, colour },
    { x: x + 8, y: y + 13, width: 14, height: stroke, colour },
  ];
}

function marksOf(scene: Scene): readonly Mark[] {
  const { buttonX, cardY } = scene;
  return [
    { x: 90, y: cardY, width: 900, height: 200, colour: colours.white },
    ...words(120, cardY + 40, scene.words, scene.letters, colours.deep, scene.lastWord),
    ...words(120, cardY + 90, scene.words, scene.letters, colours.deep),
    ...words(120, 400, 3, 50, colours.deep),
    { x: buttonX, y: 1300, width: 420, height: 80, colour: scene.buttonColour },
    ...words(buttonX + 110, 1328, 2, 24, colours.limestone),
    ...(scene.icon ? icon(buttonX + 50, 1325, colours.limestone) : []),
    { x: 0, y: 1760, width: 1080, height: 160, colour: colours.deep },
    ...words(90, 1820, 6, 22, colours.limestone),
  ];
}

function overlap(begin: number, end: number, pixel: number): number {
  return Math.max(0, Math.min(end, pixel + 1) - Math.max(begin, pixel));
}

/** Draws a screen of 1080x1920. @param shift of everything, px; half a pixel is what another engine may round */
export function drawScene(scene: Scene = usual, shift = 0): Picture {
  const [width, height] = [1080, 1920];
  const rgb = new Float32Array(3 * width * height);
  for (let index = 0; index < rgb.length; index += 1) rgb[index] = colours.limestone[index % 3] ?? 0;
  for (const mark of marksOf(scene)) {
    const [left, top] = [mark.x + shift, mark.y + shift];
    const [right, bottom] = [left + mark.width, top + mark.height];
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1)
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
        const cover = overlap(left, right, x) * overlap(top, bottom, y);
        for (let channel = 0; channel < 3; channel += 1) {
          const index = 3 * (y * width + x) + channel;
          rgb[index] = (rgb[index] ?? 0) * (1 - cover) + (mark.colour[channel] ?? 0) * cover;
        }
      }
  }
  return { width, height, rgb };
}
