import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchGraphics } from './graphics.ts';

function machine() {
  const app = new EventEmitter();
  let back = 0;
  watchGraphics(app as unknown as Parameters<typeof watchGraphics>[0], () => (back += 1));
  return {
    dies: (type: string) => app.emit('child-process-gone', {}, { type }),
    starts: () => app.emit('gpu-info-update'),
    back: () => back,
  };
}

test('the graphics are back once the process that draws has started after it died', () => {
  const { dies, starts, back } = machine();
  dies('GPU');
  expect(back()).toBe(0);
  starts();
  starts();
  expect(back()).toBe(1);
  dies('GPU');
  starts();
  expect(back()).toBe(2);
});

test('neither the first start nor the end of another process brings them back', () => {
  const { dies, starts, back } = machine();
  starts();
  dies('Utility');
  starts();
  expect(back()).toBe(0);
});
