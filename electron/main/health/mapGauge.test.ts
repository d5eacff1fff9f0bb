import { expect, test } from 'vitest';
import type { MapCondition } from '../../contract/mapReport.ts';
import { recordLog } from '../testing/log.fixture.ts';
import { createMapGauge } from './mapGauge.ts';

function watch(admit = true) {
  const { log, lines } = recordLog();
  let now = 0;
  const gauge = createMapGauge({ admit: () => admit, monotonicMs: () => now, log });
  const report = (...states: readonly MapCondition[]): void =>
    states.forEach((state) => gauge.report({ state, making: false }));
  const events = (): unknown[] =>
    lines.map((line) => {
      const { level, event, losses } = JSON.parse(line) as Record<string, unknown>;
      return [level, event, losses];
    });
  return { gauge, report, events, passes: (ms: number) => (now += ms) };
}

test('the log says when the map goes and when it comes back, and a healthy start says nothing', () => {
  const { gauge, report, events } = watch();
  report('loading', 'ready', 'ready');
  expect(events()).toEqual([]);
  report('lost', 'lost', 'ready', 'lost', 'failed', 'ready');
  expect(events()).toEqual([
    ['warning', 'map.lost', 1],
    ['info', 'map.returned', 1],
    ['warning', 'map.lost', 2],
    ['warning', 'map.failed', 2],
    ['info', 'map.returned', 2],
  ]);
  expect([gauge.state(), gauge.losses()]).toEqual(['ready', 2]);
});

test('staff are told as long as visitors see a still picture', () => {
  const { gauge, report } = watch();
  const told = (...states: readonly MapCondition[]): unknown => {
    report(...states);
    return gauge.problems();
  };
  expect(told('loading')).toEqual([]);
  expect(told('failed')).toEqual([{ code: 'map-missing', detail: 'no WebGL context' }]);
  expect(told('ready')).toEqual([]);
  expect(told('lost')).toEqual([{ code: 'map-missing', detail: 'WebGL context lost' }]);
});

test('a page that reports without end fills no log, and is believed all the same', () => {
  const { gauge, report, events } = watch(false);
  report('ready', 'lost');
  expect([gauge.state(), gauge.losses(), events()]).toEqual(['lost', 1, []]);
});

test('a page that makes a map is given a minute for it', () => {
  const { gauge, passes } = watch();
  gauge.report({ state: 'lost', making: true });
  passes(59_000);
  expect(gauge.isMaking()).toBe(true);
  passes(1000);
  expect(gauge.isMaking()).toBe(false);
  gauge.report({ state: 'failed', making: true });
  expect(gauge.isMaking()).toBe(true);
  gauge.report({ state: 'ready', making: false });
  expect(gauge.isMaking()).toBe(false);
});
