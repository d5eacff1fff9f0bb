import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Destination } from '../../content/schema/destination.ts';
import type { Palette } from './palette.ts';
import { themeImage } from './placeFeatures.ts';

/** Drawn at twice the size of 64 design pixels, so that it stays sharp where it is shown larger. */
const side = 144;
const pixelRatio = 2;

async function loadPicture(address: string): Promise<HTMLImageElement> {
  const picture = new Image(side, side);
  picture.src = address;
  await picture.decode();
  return picture;
}

function drawDisc(glyph: HTMLImageElement, color: string, palette: Palette): ImageData {
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
  pen.drawImage(glyph, inset, inset, side - 2 * inset, side - 2 * inset);
  return pen.getImageData(0, 0, side, side);
}

/**
 * Adds one disc per theme to the map.
 * @param mediaFolder absolute address of content/media, with a slash at the end
 */
export async function addThemeImages(
  map: MapLibreMap,
  destination: Destination,
  palette: Palette,
  mediaFolder: string,
): Promise<void> {
  await Promise.all(
    destination.themes.map(async (theme) => {
      const glyph = await loadPicture(`${mediaFolder}${theme.icon}`);
      const name = themeImage(theme.id);
      if (!map.hasImage(name)) map.addImage(name, drawDisc(glyph, theme.color, palette), { pixelRatio });
    }),
  );
}
