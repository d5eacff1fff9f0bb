import type { Content } from '../../content/schema/content.ts';
import type { Place } from '../../content/schema/place.ts';

export interface PlacePicture {
  /** File below content/media; null when nothing fits. */
  readonly file: string | null;
  /** Who made it; undefined for the default illustrations. */
  readonly credit: string | undefined;
}

/**
 * The picture of a place: its own, else the illustration of what one does there where that tells more than the
 * landscape (a market in a village is food before it is a village), else that of its landscape.
 */
export function placePicture(place: Place, { destination }: Content): PlacePicture {
  const own = place.pictures[0];
  if (own !== undefined) return { file: own.file, credit: own.credit };
  const theme = destination.themes.find(({ id }) => id === place.themes[0]);
  if (theme?.picturesPlaces === true) return { file: theme.picture, credit: undefined };
  const landscape = destination.landscapes.find(({ id }) => id === place.landscapes[0]);
  return { file: landscape?.picture ?? theme?.picture ?? null, credit: undefined };
}
