import { type Language, languages } from '../../content/schema/language.ts';
import type { PlateOrder } from './openPlates.ts';

/** A still picture of the map: what to draw, and the name of its file. */
export interface StillPicture {
  readonly file: string;
  readonly order: PlateOrder;
}

/** No territories and no places: an office that has not signed is hidden on a stand, and a picture cannot hide it. */
const parts = 'ground,names,landmarks';

/**
 * The two formats, each with what panels take of it (top, right, bottom, left, px), so that the centre of the
 * destination lies where the screens leave the picture free.
 */
const formats = {
  portrait: { width: 1080, height: 1920, zoom: 8.55, room: [0, 0, 180, 200] },
  landscape: { width: 1920, height: 1080, zoom: 8.6, room: [0, 0, 100, 1240] },
} as const satisfies Record<string, object>;

/**
 * Every still picture of the map, one per language and format. The page asks for them by these names.
 * @param center longitude, latitude
 */
export function stillPictures([longitude, latitude]: readonly [number, number]): readonly StillPicture[] {
  return languages.flatMap((language: Language) =>
    Object.entries(formats).map(([format, { width, height, zoom, room }]) => ({
      file: `map-${language}-${format}.jpg`,
      order: { language, parts, width, height, room, view: [longitude, latitude, zoom] as const },
    })),
  );
}
