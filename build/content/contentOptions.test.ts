import { expect, test } from 'vitest';
import { readContentOrder, usage } from './contentOptions.ts';

test.each([
  [[], { kind: 'check' }],
  [['--help'], { kind: 'help' }],
  [['--figures'], { kind: 'figures' }],
  [['--review'], { kind: 'review', folder: null }],
  [['--review', '../sheets'], { kind: 'review', folder: '../sheets' }],
  [['--new', 'place'], { kind: 'new', what: 'place', answers: new Map() }],
  [
    ['--new', 'place', '--commune', 'Le Grau-du-Roi', '--id', 'quai'],
    {
      kind: 'new',
      what: 'place',
      answers: new Map([
        ['commune', 'Le Grau-du-Roi'],
        ['id', 'quai'],
      ]),
    },
  ],
  [
    ['--new', 'itinerary', '--stay', 'day'],
    { kind: 'new', what: 'itinerary', answers: new Map([['stay', 'day']]) },
  ],
])('%j is understood', (words, order) => {
  expect(readContentOrder(words)).toEqual({ ok: true, order });
});

test.each([
  [['--reveiw'], '"--reveiw" is nothing npm run content knows.'],
  [['content'], '"content" is nothing npm run content knows.'],
  [['--figures', 'all'], '--figures takes nothing more, but "all" follows.'],
  [['--review', '--figures'], '--review takes a folder, but "--figures" follows.'],
  [['--review', 'a', 'b'], '--review takes one folder, but "b" follows as well.'],
  [['--new'], '--new makes a place or an itinerary.'],
  [['--new', 'partner'], '--new makes a place or an itinerary, not "partner".'],
  [['--new', 'place', 'quai'], '"quai" does not go with --new place; there are --id, --partner, --commune.'],
  [['--new', 'place', '--stay', 'day'], '"--stay" does not go with --new place'],
  [['--new', 'place', '--id'], '--id needs a value after it.'],
  [['--new', 'place', '--id', '--partner'], '--id needs a value after it.'],
  [['--new', 'place', '--id', 'a', '--id', 'b'], '--id is given twice.'],
])('%j is refused in one sentence', (words, sentence) => {
  expect(readContentOrder(words)).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
});

test('the help names every order and every word that goes with it', () => {
  const named = new Set(usage.match(/--[a-z]+/g));
  expect([...named].sort()).toEqual(
    ['--commune', '--figures', '--help', '--id', '--new', '--partner', '--review', '--stay'].sort(),
  );
});
