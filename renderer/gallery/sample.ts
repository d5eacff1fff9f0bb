import destinationFile from '../../content/destination.json';
import longFile from '../../content/partners/saint-guilhem-coeur-herault.json';
import shortFile from '../../content/partners/palavas.json';
import farFile from '../../content/places/viaduc-de-millau.json';
import longPlaceFile from '../../content/places/montpeyroux-terrasses-du-larzac.json';
import { destinationSchema } from '../../content/schema/destination.ts';
import { partnerSchema } from '../../content/schema/partner.ts';
import { placeSchema } from '../../content/schema/place.ts';

/** Real content for the stories, the longest and the shortest of its kind, checked like that of the kiosk. */
export const sample = {
  destination: destinationSchema.parse(destinationFile),
  partners: [partnerSchema.parse(longFile), partnerSchema.parse(shortFile)],
  places: [placeSchema.parse(farFile), placeSchema.parse(longPlaceFile)],
} as const;
