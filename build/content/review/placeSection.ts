import { type DeclaredField, declaredFields } from '../../../content/schema/cardField.ts';
import type { Destination } from '../../../content/schema/destination.ts';
import { fieldText } from '../../../content/schema/fieldText.ts';
import type { Place } from '../../../content/schema/place.ts';
import type { CommuneDistance } from '../communeDistance.ts';
import {
  accuracyWords,
  directionWords,
  durationWords,
  frenchNumber,
  kindWords,
  mobilityWords,
  modeWords,
  monthWords,
  seasonWords,
  sourceWords,
  stayWords,
} from './frenchWords.ts';
import { type Html, html, safe } from './html.ts';
import { fact, factTable, room, sideBySide, tick, unknownFact } from './marks.ts';

/** A place, and what the sheet shows beside its own fields. */
export interface PlaceOnSheet {
  readonly place: Place;
  readonly distance: CommuneDistance | null;
  readonly map: Html;
  /** Its pictures as data URLs, with their credit. */
  readonly pictures: readonly { readonly url: string; readonly credit: string }[];
}

/** Everything the kiosk says of a place, to be confirmed. @param number of the place on its sheet, from 1 */
export function placeSection(
  { place, distance, map, pictures }: PlaceOnSheet,
  number: number,
  destination: Destination,
): Html {
  const name = place.name.fr;
  return html`<section class="place" id="${place.id}">
    <h3><span class="number">${number}</span> ${name}</h3>
    <p class="kind">
      ${kindWords[place.kind]} · ${labels(place.themes, destination.themes)} ·
      ${labels(place.landscapes, destination.landscapes)} ${tick('exact')} ${tick('à corriger')}
    </p>
    <div class="where">
      <div>
        ${map}${pictures.map(
          ({ url, credit }) =>
            html`<figure>
              <img src="${url}" alt="Image montrée sur la fiche" />
              <figcaption>Image : ${credit} ${tick('nous convient')}</figcaption>
            </figure>`,
        )}
      </div>
      ${factTable([
        positionFact(place, distance),
        fact('Voiture', html`${place.access.carMinutes} min depuis le centre de Montpellier`),
        publicFact(place),
        fact('À prévoir', html`${durationWords[place.duration]}`),
        fact('Convient à', html`${place.stays.map((stay) => stayWords[stay]).join(', ')}`),
        fact('Saisons', html`${seasonsOf(place)}`),
        fact('En famille', html`${place.family ? 'oui' : 'non'}`),
        mobilityFact(place),
        priceFact(place),
        ...declaredFields(destination.cardFields).flatMap((field) => declaredFact(field, place)),
      ])}
    </div>
    ${sideBySide(name, [
      ['Nom', place.name],
      ['Accroche', place.hook],
      ['Texte', place.text],
    ])}
    <p class="reviewed">${reviewedWords(place)} ${tick('tout est exact')} ${tick('à retirer du kiosque')}</p>
    ${room(name, 3)}
  </section>`;
}

function labels(
  ids: readonly string[],
  known: readonly { readonly id: string; readonly label: { readonly fr: string } }[],
): string {
  return ids.map((id) => known.find((entry) => entry.id === id)?.label.fr ?? id).join(', ');
}

function positionFact({ position, commune, provenance }: Place, distance: CommuneDistance | null): Html {
  const [longitude, latitude] = position;
  const { accuracy, source } = provenance.position;
  const from = distance === null ? safe('') : html`<br />${distanceWords(distance, position)}`;
  const known = html`${commune.name} (${commune.insee})<br /><b
      >${frenchNumber(latitude, 4)} N, ${frenchNumber(longitude, 4)} E</b
    >${from}<br /><em class="${accuracy}">Position ${accuracyWords[accuracy]}</em> (${sourceWords(source)})`;
  return fact('Commune et position', known);
}

/** « à 2,1 km au nord de Cazevieille ». */
function distanceWords({ kilometres, from, name, own }: CommuneDistance, position: Place['position']): Html {
  const where =
    kilometres < 0.05 ? 'au centre' : `à ${frenchNumber(kilometres, 1)} km ${directionWords(from, position)}`;
  const which = own ? name : `${name}, commune voisine`;
  return html`${where} de ${which}`;
}

function publicFact({ access }: Place): Html {
  if (access.public.length === 0)
    return fact('Sans voiture', html`rien de noté ; s’il existe un moyen : ………………………`);
  const ways = access.public.map(({ mode, minutes, hint }, index) => {
    const time =
      minutes === null ? html`<span class="unknown">durée inconnue : ……… min</span>` : html`${minutes} min`;
    return html`${index === 0 ? '' : safe('<br>')}${modeWords[mode]}, ${time}<br /><small>${hint.fr}</small>`;
  });
  return fact('Sans voiture', html`${ways}`);
}

function seasonsOf({ seasons, months }: Place): string {
  const words =
    seasons.length === 4 ? 'toute l’année' : seasons.map((season) => seasonWords[season]).join(', ');
  return months === undefined ? words : `${words} (${monthWords(months)})`;
}

function mobilityFact({ reducedMobility }: Place): Html {
  const about = 'En fauteuil';
  return reducedMobility === 'unknown'
    ? unknownFact(about, Object.values(mobilityWords))
    : fact(about, html`${mobilityWords[reducedMobility]}`);
}

function priceFact({ free }: Place): Html {
  const about = 'Gratuit';
  return free === null ? unknownFact(about, ['oui', 'non']) : fact(about, html`${free ? 'oui' : 'non'}`);
}

/** What is said in a field that editors declared; nothing is asked where nothing is said. */
function declaredFact(field: DeclaredField, { fields = {} }: Place): readonly Html[] {
  const value = fields[field.id];
  const words = value === undefined ? null : fieldText(field, value, 'fr');
  return words === null ? [] : [fact(field.label.fr, html`${words}`)];
}

function reviewedWords({ reviewed }: Place): Html {
  return reviewed === null
    ? html`<b>Jamais relu par l’office.</b>`
    : html`Relu par l’office le ${reviewed.split('-').reverse().join('/')}.`;
}
