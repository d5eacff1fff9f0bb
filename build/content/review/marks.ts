import { type Language, type LocalizedText, languages } from '../../../content/schema/language.ts';
import { type Html, html } from './html.ts';

const languageNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  es: 'Español',
  en: 'English',
};

/** A box to tick, on paper or on the screen. */
export function tick(words: string): Html {
  return html`<label class="tick"><input type="checkbox" /> ${words}</label>`;
}

/** The two answers to something that stands there. */
function judgement(): Html {
  return html`<span class="judgement">${tick('exact')} ${tick('à corriger')}</span>`;
}

/** Room to write. @param about what it is for, for those who hear the page instead of seeing it */
export function room(about: string, lines: number): Html {
  return html`<textarea rows="${lines}" aria-label="Corrections : ${about}"></textarea>`;
}

/** Facts in rows, each to be ticked. @param rows made by `fact` and `unknownFact` */
export function factTable(rows: readonly Html[]): Html {
  return html`<table class="facts">
    <thead>
      <tr>
        <td></td>
        <th scope="col">ce que dit le kiosque</th>
        <th scope="col">exact</th>
        <th scope="col">à corriger</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** A row of facts: what it is about, what we have, whether it is right. */
export function fact(about: string, known: Html): Html {
  return html`<tr>
    <th scope="row">${about}</th>
    <td>${known}</td>
    <td class="box"><input type="checkbox" aria-label="${about} : exact" /></td>
    <td class="box"><input type="checkbox" aria-label="${about} : à corriger" /></td>
  </tr>`;
}

/** The same, where we have nothing: the answers to choose from. */
export function unknownFact(about: string, choices: readonly string[]): Html {
  return html`<tr class="unknown">
    <th scope="row">${about}</th>
    <td colspan="3">Nous ne savons pas : ${choices.map(tick)}</td>
  </tr>`;
}

/** Texts in three languages, side by side, with room under each. @param texts what each is called, and the text */
export function sideBySide(about: string, texts: readonly (readonly [string, LocalizedText])[]): Html {
  return html`<table class="texts">
    <thead>
      <tr>
        <td></td>
        ${languages.map((language) => html`<th scope="col">${languageNames[language]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${texts.map(
        ([name, text]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${languages.map((language) => html`<td lang="${language}">${text[language]}</td>`)}
          </tr> `,
      )}
      <tr>
        <td></td>
        ${languages.map((language) => html`<td class="verdict">${judgement()}${room(`${about}, ${languageNames[language]}`, 1)}</td>`)}
      </tr>
    </tbody>
  </table>`;
}
