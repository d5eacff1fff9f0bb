import type { CheckedContent } from '../../content/schema/checkContent.ts';
import type { Content } from '../../content/schema/content.ts';
import { stays } from '../../content/schema/place.ts';
import { type ContentProblem, problemLine } from '../../content/schema/problem.ts';
import type { Draft } from './checkDrafts.ts';

/** The whole answer to an editor: mistakes, drafts, then a short table, then one line that says it all. */
export function describeContent({ content, problems }: CheckedContent, drafts: readonly Draft[]): string {
  const mistakes = problems.map(problemLine);
  const table = content === null ? [] : describeTable(content);
  return [
    ...mistakes,
    ...(mistakes.length > 0 ? [''] : []),
    ...describeDrafts(drafts),
    ...table,
    lastLine(content, problems),
  ].join('\n');
}

function describeDrafts(drafts: readonly Draft[]): readonly string[] {
  if (drafts.length === 0) return [];
  const lines = drafts.flatMap(({ path, lacks }) =>
    lacks.length > 0
      ? lacks.map(problemLine)
      : [`${path}: nothing is missing any more; take out "draft": true, and the kiosk shows it`],
  );
  return ['drafts, which the kiosk leaves out, and what they lack', ...lines.map((line) => `  ${line}`), ''];
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
