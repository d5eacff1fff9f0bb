import consent from '../../../content/consent.json';
import destination from '../../../content/destination.json';
import { type ConsentTexts, consentTextsSchema } from '../../../content/schema/consent.ts';
import { type Destination, destinationSchema } from '../../../content/schema/destination.ts';

/** The two files no kiosk can do without. */
export interface EssentialContent {
  readonly destination: Destination;
  readonly consent: ConsentTexts;
}

/** The copies compiled into the program itself: there even when the content folder is gone. */
export function essentialContent(): EssentialContent {
  return { destination: destinationSchema.parse(destination), consent: consentTextsSchema.parse(consent) };
}
