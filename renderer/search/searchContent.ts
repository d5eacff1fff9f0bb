import MiniSearch from 'minisearch';
import type { Content } from '../../content/schema/content.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import { words } from './fold.ts';

/** Something that was found. */
export type Found =
  { readonly kind: 'place'; readonly id: string } | { readonly kind: 'territory'; readonly id: string };

export interface SearchContent {
  /** What fits a text, the best first; nothing for an empty one. Any text is allowed. */
  readonly find: (text: string, language: Language, limit: number) => readonly Found[];
}

interface Entry {
  readonly key: string;
  readonly kind: Found['kind'];
  readonly id: string;
  readonly fr: string;
  readonly es: string;
  readonly en: string;
  readonly commune: string;
  readonly territory: string;
  readonly themes: string;
}

const fields = ['fr', 'es', 'en', 'commune', 'territory', 'themes'] as const;

/** A slip in a short word makes another word of it; in longer ones, one letter of four may be wrong. */
const slips = (word: string): number | false =>
  word.length < 4 ? false : Math.min(2, Math.ceil(word.length / 5));

function entriesOf({ places, partners, destination }: Content): readonly Entry[] {
  const territories = new Map(partners.map((partner) => [partner.id, partner]));
  const themes = new Map(
    destination.themes.map(({ id, label }) => [id, languages.map((language) => label[language]).join(' ')]),
  );
  return [
    ...partners.map((partner): Entry => ({
      ...{ key: `territory:${partner.id}`, kind: 'territory', id: partner.id },
      ...{ fr: partner.name, es: partner.name, en: partner.name },
      ...{ commune: partner.seat.name, territory: `${partner.name} ${partner.shortName}`, themes: '' },
    })),
    ...places.map((place): Entry => ({
      ...{ key: `place:${place.id}`, kind: 'place', id: place.id, ...place.name },
      commune: place.commune.name,
      territory: territories.get(place.partner)?.name ?? '',
      themes: place.themes.map((theme) => themes.get(theme) ?? '').join(' '),
    })),
  ];
}

/** Makes the index of names, communes, territories and themes in all languages: some milliseconds. */
export function searchContent(content: Content): SearchContent {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: [...fields],
    tokenize: (text) => [...words(text)],
    processTerm: (word) => word,
  });
  const entries = entriesOf(content);
  index.addAll(entries);
  const found = new Map(entries.map(({ key, kind, id }): [string, Found] => [key, { kind, id }]));
  return {
    find(text, language, limit) {
      if (words(text).length === 0) return [];
      const results = index.search(text, {
        prefix: true,
        fuzzy: slips,
        combineWith: 'AND',
        boost: { fr: 3, es: 3, en: 3, [language]: 5, commune: 2, territory: 1.5, themes: 1 },
        weights: { fuzzy: 0.3, prefix: 0.7 },
      });
      return results
        .slice(0, limit)
        .map(({ id }) => found.get(String(id)))
        .filter((each) => each !== undefined);
    },
  };
}
