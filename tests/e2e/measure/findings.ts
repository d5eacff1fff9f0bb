import type { Problem } from './page/seen.ts';

/** Where a problem was met. */
interface Scene {
  readonly screen: string;
  readonly language: string;
  readonly format: string;
  readonly diagonal: number;
  /** What the visitor had switched on, in words; empty when nothing. */
  readonly access: string;
}

/** Gathers problems, the same one only once however often it is met. */
export interface Findings {
  add(scene: Scene, problems: readonly Problem[]): void;
  /** One line for each kind of problem, the most frequent first. */
  lines(): string[];
}

interface Finding {
  readonly first: string;
  readonly scenes: Set<string>;
}

/** Test ids that differ only in which of many things they name. */
const families = /(\b(?:row|key|theme|stay|consent|pin|wake|language))-[^\]\s]+/g;

export function createFindings(): Findings {
  const findings = new Map<string, Finding>();
  return {
    add(scene, problems) {
      const { screen, language, format, diagonal, access } = scene;
      const place = `${format} at ${diagonal}", ${language}${access === '' ? '' : `, ${access}`}`;
      for (const { where, text, what } of problems) {
        // The same complaint in other sizes and about other words is the same complaint.
        const kind = `${where} ${what.replaceAll(/"[^"]*"/g, '').replaceAll(/[\d.]+/g, 'n')}`;
        const key = `${screen}|${kind.replaceAll(families, '$1-*')}`;
        const found = findings.get(key) ?? {
          first: `${where}${text === '' ? '' : ` "${text}"`} ${what} [${place}]`,
          scenes: new Set(),
        };
        found.scenes.add(place);
        findings.set(key, found);
      }
    },
    lines: () =>
      [...findings]
        .sort(([, one], [, other]) => other.scenes.size - one.scenes.size)
        .map(([key, { first, scenes }]) => {
          const more = scenes.size > 1 ? ` and in ${scenes.size - 1} more` : '';
          return `${key.slice(0, key.indexOf('|'))}: ${first}${more}`;
        }),
  };
}

/** The first lines of many, and how many are left out. */
export function shortened(lines: readonly string[], most = 20): string[] {
  const left = lines.length - most;
  return left > 0
    ? [...lines.slice(0, most), `… and ${left} more kinds, all of them in findings.txt`]
    : [...lines];
}
