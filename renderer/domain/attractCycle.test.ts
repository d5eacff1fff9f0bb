import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import { attractCycle, renewScene, shuffled } from './attractCycle.ts';

const partner = (id: string) => ({ id }) as Content['partners'][number];
const contentWith = (ids: readonly string[]) =>
  ({ partners: ids.map(partner), destination: { attractLines: [1, 2, 3] } }) as unknown as Content;

test('every partner has exactly one scene in a cycle, whatever the order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 })),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })),
      (ids, stream) => {
        const random = () => stream.next().value as number;
        const scenes = attractCycle(contentWith(ids), random);
        const shown = scenes.flatMap((scene) => (scene.kind === 'territory' ? [scene.partner.id] : []));
        expect(shown.sort()).toEqual([...ids].sort());
      },
    ),
  );
});

test('every cycle ends with all partners side by side, none left out', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (ids) => {
      const last = attractCycle(contentWith(ids), () => 0.3).at(-1);
      if (last?.kind !== 'together') throw new Error('The cycle ends with something else.');
      expect(last.partners.map(({ id }) => id).sort()).toEqual([...ids].sort());
    }),
  );
});

test('the three languages take turns', () => {
  for (const begin of [0, 0.4, 0.9]) {
    const spoken = attractCycle(contentWith(['a', 'b', 'c', 'd']), () => begin).map(
      ({ language }) => language,
    );
    const turn = ['fr', 'es', 'en', 'fr', 'es'].slice(['fr', 'es', 'en'].indexOf(spoken[0] ?? ''));
    spoken.forEach((language, index) => expect(language).toBe(turn[index % 3]));
  }
});

test('shuffling keeps every thing once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.double({ min: 0, max: 0.999, noNaN: true }), (things, number) => {
      expect(shuffled(things, () => number).sort()).toEqual([...things].sort());
    }),
  );
});

test('content that changes in the middle of a cycle changes the words, never whose turn it is or the language', () => {
  const anyIds = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  fc.assert(
    fc.property(anyIds, anyIds, (before, after) => {
      const today = contentWith(after);
      for (const scene of attractCycle(contentWith(before), () => 0.3)) {
        const renewed = renewScene(scene, today);
        if (renewed === null) {
          expect(scene.kind === 'territory' && !after.includes(scene.partner.id)).toBe(true);
          continue;
        }
        expect([renewed.kind, renewed.language]).toEqual([scene.kind, scene.language]);
        if (renewed.kind === 'territory' && scene.kind === 'territory') {
          expect(renewed.partner.id).toBe(scene.partner.id);
          expect(today.partners).toContain(renewed.partner);
        }
        if (renewed.kind === 'together')
          expect(renewed.partners.map(({ id }) => id).sort()).toEqual([...after].sort());
      }
    }),
  );
});
