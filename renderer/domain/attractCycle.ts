import type { Content } from '../../content/schema/content.ts';
import { type Language, languages } from '../../content/schema/language.ts';
import type { Partner } from '../../content/schema/partner.ts';

/** One scene of the attract loop: the whole destination, all partners together, or one territory. */
export type AttractScene =
  | { readonly kind: 'together'; readonly partners: readonly Partner[]; readonly language: Language }
  | { readonly kind: 'destination'; readonly line: number; readonly language: Language }
  | { readonly kind: 'territory'; readonly partner: Partner; readonly language: Language };

/** A copy in random order (Fisher-Yates). @param random numbers in [0, 1) */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const result = [...things];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[other]];
    if (a !== undefined && b !== undefined) [result[last], result[other]] = [b, a];
  }
  return result;
}

/**
 * One cycle of the loop: every territory exactly once and equally long (they are equal partners), in a new order each
 * time, with the whole destination between every third of them. It ends with all of them together, each as large as
 * the others, in an order of their own. Languages take turns.
 */
export function attractCycle(content: Content, random: () => number): AttractScene[] {
  const scenes: AttractScene[] = [];
  // Begins anywhere, or a scene with a fixed place in the cycle would always speak the same language.
  const first = Math.floor(random() * languages.length);
  const language = (): Language => languages[(first + scenes.length) % languages.length] ?? 'fr';
  let line = Math.floor(random() * content.destination.attractLines.length);
  shuffled(content.partners, random).forEach((partner, index) => {
    if (index % 3 === 0) {
      scenes.push({
        kind: 'destination',
        line: line % content.destination.attractLines.length,
        language: language(),
      });
      line += 1;
    }
    scenes.push({ kind: 'territory', partner, language: language() });
  });
  scenes.push({ kind: 'together', partners: shuffled(content.partners, random), language: language() });
  return scenes;
}

/** A scene with the content of today, which may have changed since the cycle was made; null when its partner is gone. */
export function renewScene(scene: AttractScene, { partners, destination }: Content): AttractScene | null {
  const today = ({ id }: Partner): Partner[] => partners.filter((partner) => partner.id === id);
  switch (scene.kind) {
    case 'destination':
      return { ...scene, line: scene.line % destination.attractLines.length };
    case 'together': {
      const known = new Set(scene.partners.map(({ id }) => id));
      const joined = partners.filter(({ id }) => !known.has(id));
      return { ...scene, partners: [...scene.partners.flatMap(today), ...joined] };
    }
    case 'territory': {
      const [partner] = today(scene.partner);
      return partner === undefined ? null : { ...scene, partner };
    }
  }
}
