import type { Content } from '../../../content/schema/content.ts';
import { languages } from '../../../content/schema/language.ts';
import { type ContentProblem, problemLine } from '../../../content/schema/problem.ts';
import { type ContentFigures, gaps } from '../figures/contentFigures.ts';
import { frenchNumber, gapWords } from './frenchWords.ts';
import { type Html, html, safe } from './html.ts';
import { tripsSection } from './officeSection.ts';
import { pageFrame } from './pageFrame.ts';

const farthestShown = 15;

/** The page that leads to all sheets, with the content in numbers and the trips nobody else confirms. */
export function reviewIndex(
  content: Content,
  figures: ContentFigures,
  problems: readonly ContentProblem[],
  day: string,
): string {
  const names = new Map(content.places.map(({ id, name }) => [id, name.fr]));
  return pageFrame(
    'Feuilles de relecture',
    html`<h1>Feuilles de relecture</h1>
      <p>
        Kiosque « ${content.destination.name.fr} », le ${day}. Chaque office imprime sa feuille, la remplit et
        la rend ; ses réponses sont reportées dans les fichiers, avec la date de relecture.
      </p>
      ${warnings(problems)}
      <h2>Une feuille par office</h2>
      ${officesTable(content, figures)}
      <h2>Lieux par office et par thème</h2>
      ${themesTable(content, figures)}
      <h2>Longueur des textes</h2>
      ${lengthsTable(figures)}
      <h2>Les lieux les plus éloignés de leur commune</h2>
      ${distancesTable(figures)}
      ${tripsSection(content.itineraries, (id) => names.get(id) ?? id, 'Tous les séjours proposés')}`,
  );
}

function warnings(problems: readonly ContentProblem[]): Html {
  if (problems.length === 0) return safe('');
  return html`<div class="warning">
    <p>
      <b
        >${problems.length} ${problems.length === 1 ? 'erreur' : 'erreurs'} dans les fichiers : ce qui est
        faux manque dans les feuilles.</b
      >
    </p>
    <ul>
      ${problems.map((problem) => html`<li lang="en">${problemLine(problem)}</li>`)}
    </ul>
  </div>`;
}

function officesTable({ partners, places }: Content, figures: ContentFigures): Html {
  const farthest = (id: string) =>
    Math.max(
      0,
      ...figures.distances
        .filter(({ place }) => place.partner === id)
        .map(({ distance }) => distance?.kilometres ?? 0),
    );
  return html`<table class="grid">
    <thead>
      <tr>
        <th scope="col">Office</th>
        <th scope="col">lieux</th>
        ${gaps.map((gap) => html`<th scope="col">${gapWords[gap]}</th>`)}
        <th scope="col">le plus loin de sa commune</th>
      </tr>
    </thead>
    <tbody>
      ${partners.map(({ id, name }) => {
        const share = figures.partners.get(id);
        return html`<tr>
          <th scope="row"><a href="${id}.html">${name}</a></th>
          <td>${share?.places ?? 0}</td>
          ${gaps.map((gap) => html`<td>${share?.gaps[gap] ?? 0}</td>`)}
          <td>${frenchNumber(farthest(id), 1)} km</td>
        </tr> `;
      })}
      <tr class="sum">
        <th scope="row">En tout</th>
        <td>${places.length}</td>
        ${gaps.map((gap) => html`<td>${figures.whole.gaps[gap]} (${Math.round((figures.whole.gaps[gap] / Math.max(1, places.length)) * 100)} %)</td>`)}
        <td></td>
      </tr>
    </tbody>
  </table>`;
}

function themesTable({ partners, destination }: Content, { partners: shares, whole }: ContentFigures): Html {
  const cells = (themes: ReadonlyMap<string, number> | undefined) =>
    destination.themes.map(({ id }) => html`<td>${themes?.get(id) ?? 0}</td>`);
  return html`<table class="grid">
    <thead>
      <tr>
        <th scope="col">Office</th>
        ${destination.themes.map(({ label }) => html`<th scope="col">${label.fr}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${partners.map(
        ({ id, name }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells(shares.get(id)?.themes)}
          </tr> `,
      )}
      <tr class="sum">
        <th scope="row">En tout</th>
        ${cells(whole.themes)}
      </tr>
    </tbody>
  </table>`;
}

function lengthsTable({ lengths }: ContentFigures): Html {
  const fields = [
    ['name', 'Nom'],
    ['hook', 'Accroche'],
    ['text', 'Texte'],
  ] as const;
  return html`<table class="grid">
    <thead>
      <tr>
        <th scope="col">caractères : le plus court, la moyenne, le plus long</th>
        ${languages.map((language) => html`<th scope="col">${language}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${fields.map(
        ([field, words]) =>
          html`<tr>
            <th scope="row">${words}</th>
            ${lengths
              .filter((entry) => entry.field === field)
              .map(({ least, mean, most }) => html`<td>${least}, ${mean}, ${most}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function distancesTable({ distances }: ContentFigures): Html {
  return html`<table class="grid">
    <tbody>
      ${distances.slice(0, farthestShown).map(
        ({ place, distance }) =>
          html`<tr>
            <th scope="row"><a href="${place.partner}.html#${place.id}">${place.name.fr}</a></th>
            <td>
              ${distance === null ? 'inconnu' : `${frenchNumber(distance.kilometres, 1)} km de ${distance.name}${distance.own ? '' : ' (commune voisine)'}`}
            </td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}
