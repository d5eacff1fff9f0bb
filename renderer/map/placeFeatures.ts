import type { FeatureCollection, Point } from 'geojson';
import type { Content } from '../../content/schema/content.ts';
import type { Destination } from '../../content/schema/destination.ts';
import type { LocalizedText } from '../../content/schema/language.ts';
import type { Place } from '../../content/schema/place.ts';

/** Names lie flat, one property each: MapLibre turns what is nested into text when it lays a tile out again. */
export interface PlaceProperties extends LocalizedText {
  readonly id: string;
  readonly icon: string;
}

/** Name of the map image of a theme. */
export function themeImage(theme: string): string {
  return `theme-${theme}`;
}

/** Places as points for the map's one clustered source; each shows its first theme, or the first that is filtered for. */
export function placeFeatures(
  places: readonly Place[],
  preferredThemes: readonly string[],
): FeatureCollection<Point, PlaceProperties> {
  return {
    type: 'FeatureCollection',
    features: places.map((place) => {
      const theme = place.themes.find((id) => preferredThemes.includes(id)) ?? place.themes[0] ?? '';
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...place.position] },
        properties: { id: place.id, ...place.name, icon: themeImage(theme) },
      };
    }),
  };
}

/** Name of the map image of a landmark. */
export function landmarkImage(id: string): string {
  return `landmark-${id}`;
}

/** Pictograms as points. */
export function landmarkFeatures({ landmarks = [] }: Destination): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: landmarks.map(({ id, position, rank, size, name }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { id, icon: landmarkImage(id), rank, size, name },
    })),
  };
}

/** Distance from a sign's foot to its name, in ems of the name. */
const belowSign = 0.2;
/** Px of a sign's picture that are as long as an em of its name, at every zoom. */
const pxPerEm = 15 / 0.56;

/**
 * Territories as points with their signs. A sign may stand aside of its territory, and its name goes with it: MapLibre
 * measures the one in px of the picture, the other in ems.
 */
export function territoryFeatures({ partners, destination }: Content): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: partners.map(({ id, shortName, center }) => {
      const sign = destination.landmarks?.find(({ partner }) => partner === id);
      const [right, down] = sign?.aside ?? [0, 0];
      const ems = (px: number): number => px / pxPerEm;
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...(sign?.position ?? center)] },
        properties: {
          id,
          label: shortName,
          icon: sign === undefined ? '' : landmarkImage(sign.id),
          aside: [right, down],
          below: [ems(right), ems(down) + belowSign],
        },
      };
    }),
  };
}
