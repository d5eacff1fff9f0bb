import type { Place } from '../../../content/schema/place.ts';
import { type Gap, gaps, hasGap } from '../figures/contentFigures.ts';
import { gapWords } from './frenchWords.ts';
import { type Html, html } from './html.ts';

/** What nobody knows or has confirmed yet, at a glance: a row per place, a column per gap. */
export function unknownsSection(places: readonly Place[]): Html {
  const count = (gap: Gap) => places.filter((place) => hasGap(place, gap)).length;
  return html`<section class="unknowns">
    <h2>Ce que nous ne savons pas encore</h2>
    <p>Un point marque ce qui manque. La réponse s’écrit plus bas, à la fiche du lieu.</p>
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">Lieu</th>
          ${gaps.map((gap) => html`<th scope="col">${gapWords[gap]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${places.map(
          (place, index) =>
            html`<tr>
              <th scope="row"><a href="#${place.id}">${index + 1}. ${place.name.fr}</a></th>
              ${gaps.map((gap) => html`<td>${hasGap(place, gap) ? '●' : ''}</td>`)}
            </tr> `,
        )}
        <tr class="sum">
          <th scope="row">${places.length} lieux</th>
          ${gaps.map((gap) => html`<td>${count(gap)}</td>`)}
        </tr>
      </tbody>
    </table>
  </section>`;
}
