import type { Content } from '../../../content/schema/content.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import { html } from './html.ts';
import { officeSection, tripsSection } from './officeSection.ts';
import { instructions, pageFrame } from './pageFrame.ts';
import { type PlaceOnSheet, placeSection } from './placeSection.ts';
import { unknownsSection } from './unknownsSection.ts';

/** One office with everything the kiosk says in its name. */
export interface OfficeOnSheet {
  readonly partner: Partner;
  readonly poster: string | null;
  readonly places: readonly PlaceOnSheet[];
  /** Names of files that are still being written. */
  readonly drafts: readonly string[];
}

/** The sheet of one office: a whole HTML page in French. @param day in words, such as « 5 novembre 2026 » */
export function officeSheet(
  { partner, poster, places, drafts }: OfficeOnSheet,
  { destination, itineraries, places: all }: Content,
  day: string,
): string {
  const own = new Set(places.map(({ place }) => place.id));
  const trips = itineraries.filter(({ days }) => days.flat().some((id) => own.has(id)));
  const names = new Map(all.map((place) => [place.id, place.name.fr]));
  const begun =
    drafts.length === 0 ? '' : html`<p>En cours d’écriture, pas encore montré : ${drafts.join(', ')}.</p>`;
  return pageFrame(
    `${partner.name} : feuille de relecture`.replace(' :', '\u202F:'),
    html`<header>
        <h1>${partner.name}</h1>
        <p>
          <b>Feuille de relecture</b> du kiosque « ${destination.name.fr} », faite le ${day}. ${places.length}
          lieux, et la page de votre territoire.
        </p>
        ${instructions()} ${begun}
      </header>
      ${unknownsSection(places.map(({ place }) => place))} ${officeSection(partner, poster)}
      <h2>Vos lieux</h2>
      ${places.map((place, index) => placeSection(place, index + 1, destination))}
      ${tripsSection(trips, (id) => names.get(id) ?? id, 'Les séjours proposés qui passent chez vous')}
      <section class="end">
        <h2>Pour finir</h2>
        <p>Un lieu qui manque ? Une photo à vous, avec son auteur et le droit de la montrer ?</p>
        <textarea rows="4" aria-label="Ce qui manque"></textarea>
        <div class="signature">
          <label>Relu par<textarea rows="1"></textarea></label><label>Le<textarea rows="1"></textarea></label>
        </div>
      </section>`,
  );
}
