import { expect, test } from 'vitest';
import { findStills } from './findStills.ts';

const draw = (): Promise<string> => Promise.resolve('/pictures');
const fail = (): Promise<string> =>
  Promise.reject(new Error('There is no WebGL here.\nCall log:\n - launching'));

test('a build that needs the pictures fails without them, and says why', async () => {
  await expect(findStills('needed', fail, () => undefined)).rejects.toThrow(
    'The still pictures of the map could not be drawn. There is no WebGL here.',
  );
});

test('a build that only wants them says why there are none and goes on', async () => {
  const said: string[] = [];
  expect(await findStills('wanted', fail, (line) => said.push(line))).toBeNull();
  expect(said.join()).toMatch(/There is no WebGL here\.$/);
});

test('a build that has them says nothing', async () => {
  const said: string[] = [];
  for (const wish of ['needed', 'wanted'] as const)
    expect(await findStills(wish, draw, (line) => said.push(line))).toBe('/pictures');
  expect(said).toEqual([]);
});
