import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Destination } from '../../content/schema/destination.ts';
import type { Palette } from './palette.ts';
import { coverPatterns } from './coverPatterns.ts';
import { landmarkImage, themeImage } from './placeFeatures.ts';

/** Drawn at twice the size of 64 design pixels, so that it stays sharp where it is shown larger. */
const side = 144;
const pixelRatio = 2;

/** Landmarks are drawn at twice their 110 design pixels. */
const landmarkSide = 220;

/** A picture, or null where it cannot be drawn: one bad picture must not cost the whole map. */
async function loadPicture(
  address: string,
  onError: (message: string) => void,
  size = side,
): Promise<HTMLImageElement | null> {
  const picture = new Image(size, size);
  picture.src = address;
  return picture.decode().then(
    () => picture,
    () => {
      onError(`A picture of the map cannot be drawn: ${address.split('/').slice(-2).join('/')}`);
      return null;
    },
  );
}

function drawDisc(glyph: HTMLImageElement | null, color: string, palette: Palette): ImageData {
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No 2D canvas for the map icons.');
  const middle = side / 2;
  pen.shadowColor = 'rgba(11, 43, 69, 0.35)';
  pen.shadowBlur = 8;
  pen.shadowOffsetY = 4;
  pen.fillStyle = palette.foam;
  pen.beginPath();
  pen.arc(middle, middle, middle - 10, 0, 2 * Math.PI);
  pen.fill();
  pen.shadowColor = 'transparent';
  pen.fillStyle = color;
  pen.beginPath();
  pen.arc(middle, middle, middle - 17, 0, 2 * Math.PI);
  pen.fill();
  const inset = 32;
  if (glyph !== null) pen.drawImage(glyph, inset, inset, side - 2 * inset, side - 2 * inset);
  return pen.getImageData(0, 0, side, side);
}

function drawLandmark(picture: HTMLImageElement): ImageData {
  const canvas = new OffscreenCanvas(landmarkSide, landmarkSide);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No 2D canvas for the map icons.');
  pen.drawImage(picture, 0, 0, landmarkSide, landmarkSide);
  return pen.getImageData(0, 0, landmarkSide, landmarkSide);
}

/** A disc with a ring: the seal of a cluster, the dot of a town. @param size px @param ring px */
function drawSeal(size: number, ring: number, fill: string, edge: string): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No 2D canvas for the map icons.');
  pen.fillStyle = fill;
  pen.strokeStyle = edge;
  pen.lineWidth = ring;
  pen.beginPath();
  pen.arc(size / 2, size / 2, size / 2 - ring, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}

/** Names of the map images that are not content. */
export const clusterImage = 'cluster';
export const townImage = 'town';

/** Images that follow the palette: textures, seals and dots. */
export function paletteImages(palette: Palette): MapImages {
  return new Map([
    ...coverPatterns(palette),
    [clusterImage, drawSeal(128, 6, palette.limestone, palette.deep)],
    [townImage, drawSeal(24, 4, palette.foam, palette.deep)],
  ]);
}

/** Images of the map by name, each drawn at twice its size. */
export type MapImages = ReadonlyMap<string, ImageData>;

/**
 * Draws every image of the map: discs of the themes, pictograms, textures. Before the map is made, so that its first
 * layout finds them all.
 * @param mediaFolder absolute address of content/media, with a slash at the end
 */
export async function drawMapImages(
  { themes, landmarks = [] }: Destination,
  palette: Palette,
  mediaFolder: string,
  onError: (message: string) => void,
): Promise<MapImages> {
  const discs = themes.map(async (theme) => {
    const glyph = await loadPicture(`${mediaFolder}${theme.icon}`, onError);
    return [themeImage(theme.id), drawDisc(glyph, theme.color, palette)] as const;
  });
  const pictograms = landmarks.map(async ({ id, picture }) => {
    const drawn = await loadPicture(`${mediaFolder}${picture}`, onError, landmarkSide);
    return drawn === null ? [] : [[landmarkImage(id), drawLandmark(drawn)] as const];
  });
  return new Map([
    ...(await Promise.all(discs)),
    ...(await Promise.all(pictograms)).flat(),
    ...paletteImages(palette),
  ]);
}

/** Hands the images to a map that has just been made. */
export function addMapImages(map: MapLibreMap, images: MapImages): void {
  for (const [name, image] of images) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio });
  }
}
