import type { CheckedContent } from '../../content/schema/checkContent.ts';
import type { Content } from '../../content/schema/content.ts';
import { stays } from '../../content/schema/place.ts';
import { type ContentProblem, problemLine } from '../../content/schema/problem.ts';

/** The whole answer to an editor: mistakes, then a short table, then one line that says it all. */
export function describeContent({ content, problems }: CheckedContent): string {
  const mistakes = problems.map(problemLine);
  const table = content === null ? [] : describeTable(content);
  return [...mistakes, ...(mistakes.length > 0 ? [''] : []), ...table, lastLine(content, problems)].join(
    '\n',
  );
}

function lastLine(content: Content | null, problems: readonly ContentProblem[]): string {
  const [places, partners] = [content?.places.length ?? 0, content?.partners.length ?? 0];
  return `content: ${places} places, ${partners} partners, ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}`;
}

function describeTable({ destination, partners, places, itineraries }: Content): readonly string[] {
  const rows = (title: string, ids: readonly string[], count: (id: string) => number) => [
    title,
    ...ids.map((id) => `  ${id.padEnd(32)}${String(count(id)).padStart(4)}`),
    '',
  ];
  return [
    ...rows(
      'places per partner',
      partners.map(({ id }) => id),
      (id) => places.filter((place) => place.partner === id).length,
    ),
    ...rows(
      'places per theme',
      destination.themes.map(({ id }) => id),
      (id) => places.filter((place) => place.themes.includes(id)).length,
    ),
    ...rows(
      'places per stay',
      stays,
      (stay) => places.filter((place) => place.stays.some((own) => own === stay)).length,
    ),
    ...rows(
      'itineraries per stay',
      stays,
      (stay) => itineraries.filter((itinerary) => itinerary.stay === stay).length,
    ),
  ];
}
