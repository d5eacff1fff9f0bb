import type { FeatureCollection, Point } from 'geojson';
import type { Destination } from '../../content/schema/destination.ts';
import type { LocalizedText } from '../../content/schema/language.ts';
import type { Partner } from '../../content/schema/partner.ts';
import type { Place } from '../../content/schema/place.ts';

export interface PlaceProperties {
  readonly id: string;
  readonly name: LocalizedText;
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
        properties: { id: place.id, name: place.name, icon: themeImage(theme) },
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

/** Territory names as points. */
export function territoryFeatures(partners: readonly Partner[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: partners.map((partner) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...partner.center] },
      properties: { id: partner.id, label: partner.name, color: partner.color },
    })),
  };
}
