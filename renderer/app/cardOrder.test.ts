import { expect, test } from 'vitest';
import type { Content } from '../../content/schema/content.ts';
import { cardOrder } from './cardOrder.ts';
import { type SessionAction, newSession, reduceSession } from './session.ts';

const place = (id: string, partner: string, carMinutes: number, family: boolean) => ({
  ...{ id, partner, family, themes: ['sea'], landscapes: ['coast'], stays: ['day'] },
  ...{ name: { fr: id, es: id, en: id }, access: { carMinutes, public: [] } },
});
const content = {
  places: [
    place('far', 'sete', 90, true),
    place('near', 'sete', 10, false),
    place('middle', 'lunel', 40, true),
    place('middling', 'lunel', 50, false),
  ],
} as unknown as Content;
const orderAfter = (...actions: readonly SessionAction[]): readonly string[] => {
  const session = [{ type: 'woken' } as const, ...actions].reduce(
    (before, action) => reduceSession(before, action, 'fr'),
    newSession('fr'),
  );
  return cardOrder(session, content).map(({ id }) => id);
};
const opens = (placeId: string): SessionAction => ({ type: 'placeOpened', placeId });
const family: SessionAction = { type: 'choiceToggled', choice: { dimension: 'family', value: true } };

test('from the map or the list, "next" goes through what the filter lets through, from near to far', () => {
  expect(orderAfter(opens('far'))).toEqual(['near', 'middle', 'middling', 'far']);
  expect(orderAfter(family, opens('far'))).toEqual(['middle', 'far']);
});

test('from a territory it goes through its places, from the notebook through the stops as they are ordered', () => {
  expect(orderAfter({ type: 'territoryOpened', partnerId: 'sete' }, opens('far'))).toEqual(['near', 'far']);
  const stops = ['far', 'near', 'middle'];
  expect(orderAfter({ type: 'tripReplaced', trip: stops }, { type: 'tripOpened' }, opens('near'))).toEqual(
    stops,
  );
});

test('from a search it goes through what was found', () => {
  const found = [
    { kind: 'territory', id: 'sete' },
    { kind: 'place', id: 'far' },
    { kind: 'place', id: 'near' },
  ] as const;
  expect(
    orderAfter({ type: 'panelChosen', panel: 'search' }, { type: 'searched', found }, opens('far')),
  ).toEqual(['near', 'far']);
});

test('a card beside the list, as one that lies near another, goes on through all places', () => {
  expect(orderAfter(family, opens('near'))).toEqual(['near', 'middle', 'middling', 'far']);
});
