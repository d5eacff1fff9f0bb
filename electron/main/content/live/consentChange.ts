import type { ConsentTexts } from '../../../../content/schema/consent.ts';
import type { ContentProblem } from '../../../../content/schema/problem.ts';

/**
 * Refuses other consent texts under a version that was already in use: proofs name the version, and it must always
 * stand for the same words.
 * @param known texts that visitors may have agreed to
 */
export function checkConsentVersion(
  texts: ConsentTexts,
  known: readonly ConsentTexts[],
): readonly ContentProblem[] {
  const words = ({ newsletter, sendTrip, notice, contact }: ConsentTexts): string =>
    JSON.stringify([contact, ...[newsletter, sendTrip, notice].flatMap(({ fr, es, en }) => [fr, es, en])]);
  const reused = known.some(
    (earlier) => earlier.version === texts.version && words(earlier) !== words(texts),
  );
  if (!reused) return [];
  const message = `is "${texts.version}", which stands for other words already; changed texts need a new version`;
  return [{ file: 'consent.json', field: 'version', message }];
}
