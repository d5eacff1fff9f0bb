import type { Itinerary } from '../../../content/schema/itinerary.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import { frenchNumber, stayWords } from './frenchWords.ts';
import { type Html, html, safe } from './html.ts';
import { fact, factTable, sideBySide, tick } from './marks.ts';

/** The office's own facts and texts. @param poster the picture of its territory as a data URL, or null */
export function officeSection(partner: Partner, poster: string | null): Html {
  const { name, page, center } = partner;
  const address =
    partner.address === null ? html`<span class="unknown">adresse inconnue</span>` : html`${partner.address}`;
  const picture =
    poster === null
      ? safe('')
      : html`<figure class="poster">
          <img src="${poster}" alt="Image du territoire" />
          <figcaption>Image du territoire ${tick('nous convient')}</figcaption>
        </figure>`;
  return html`<section class="office">
    <h2>Votre office</h2>
    <div class="where">
      ${factTable([
        fact(
          'Nom officiel',
          html`${partner.legalName}<br /><small>tel qu’il figure dans le formulaire de contact</small>`,
        ),
        fact(
          'Nom du territoire',
          html`${name}<br /><small>sur la carte, au plus court : ${partner.shortName}</small>`,
        ),
        fact('Adresse', address),
        fact('Commune du siège', html`${partner.seat.name} (${partner.seat.insee})`),
        fact('Site officiel', html`${partner.web}`),
        fact(
          'Centre du territoire',
          html`${frenchNumber(center[1], 3)} N, ${frenchNumber(center[0], 3)} E<br /><small
              >où son nom s’écrit sur la carte</small
            >`,
        ),
        fact(
          'Couleur',
          html`<span class="colour" style="background:${partner.color}"></span> ${partner.color}`,
        ),
        fact(
          'Participation',
          html`${partner.status === 'confirmed' ? 'confirmée' : 'à confirmer : le territoire n’est pas encore montré'}`,
        ),
      ])}
      ${picture}
    </div>
    ${sideBySide(name, [
      ['En une ligne', partner.line],
      ['Présentation', partner.text],
    ])}
    ${sideBySide(`${name}, récit`, [['Récit', page.story]])}
    ${sideBySide(`${name}, où dormir`, [['Où dormir', page.lodging]])}
    ${sideBySide(`${name}, comment venir`, [['Comment venir', page.coming]])}
  </section>`;
}

/** The suggested trips, to be confirmed. @param nameOf the French name of a place */
export function tripsSection(
  trips: readonly Itinerary[],
  nameOf: (id: string) => string,
  title: string,
): Html {
  if (trips.length === 0) return safe('');
  return html`<section class="trips">
    <h2>${title}</h2>
    ${trips.map((trip) => tripBlock(trip, nameOf))}
  </section>`;
}

function tripBlock(
  { title, text, stay, days, drivingMinutes }: Itinerary,
  nameOf: (id: string) => string,
): Html {
  const drive = drivingMinutes === 0 ? 'sans voiture' : `${driveWords(drivingMinutes)} au volant en tout`;
  return html`<article class="trip">
    <h3>${title.fr}</h3>
    <p class="kind">Pour ${stayWords[stay]} · ${drive}</p>
    <ol>
      ${days.map((stops) => html`<li>${stops.map(nameOf).join(' → ')}</li>`)}
    </ol>
    ${sideBySide(title.fr, [
      ['Titre', title],
      ['Texte', text],
    ])}
  </article>`;
}

function driveWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return hours === 0 ? `${minutes}\u00A0min` : `${hours}\u00A0h\u00A0${rest}`;
}
