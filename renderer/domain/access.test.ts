import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccessSwitch, accessAttributes, plainAccess, toggleAccess } from './access.ts';

const switches = fc.constantFrom<AccessSwitch>('text', 'contrast', 'reach', 'motion');
const pressed = (list: readonly AccessSwitch[]) => list.reduce(toggleAccess, plainAccess);

test('text goes through three larger steps and begins again', () => {
  const steps = [1, 2, 3, 4].map((times) => pressed(Array<AccessSwitch>(times).fill('text')).textStep);
  expect(steps).toEqual([1, 2, 3, 0]);
});

test('the order of presses is irrelevant, and every switch goes back to where it was', () => {
  fc.assert(
    fc.property(fc.array(switches), (list) => {
      expect(pressed([...list].reverse())).toEqual(pressed(list));
      const undo = list.flatMap((what) => Array<AccessSwitch>(what === 'text' ? 3 : 1).fill(what));
      expect(pressed([...list, ...undo])).toEqual(plainAccess);
    }),
  );
});

test('one switch never moves another', () => {
  fc.assert(
    fc.property(fc.array(switches), switches, (list, what) => {
      const [before, after] = [pressed(list), pressed([...list, what])];
      const changed = Object.keys(plainAccess).filter(
        (name) => before[name as keyof typeof before] !== after[name as keyof typeof after],
      );
      expect(changed).toHaveLength(1);
    }),
  );
});

test('what is on is written for the style sheets', () => {
  expect(accessAttributes(plainAccess)).toEqual({
    text: '0',
    contrast: 'normal',
    reach: 'normal',
    motion: 'full',
  });
  expect(accessAttributes(pressed(['text', 'text', 'contrast', 'reach', 'motion']))).toEqual({
    text: '2',
    contrast: 'high',
    reach: 'low',
    motion: 'less',
  });
});
