import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureMistake } from './wholePicture.ts';

const media = fileURLToPath(new URL('../../../../content/media/', import.meta.url));
const delivered = readdirSync(media, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(svg|webp|jpg|png)$/.test(name),
);
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const filling = 'x'.repeat(400);
const riff = Buffer.concat([
  bytes('RIFF'),
  Buffer.from(Uint32Array.of(4 + 400).buffer),
  bytes(`WEBP${filling}`),
]);
const whole: Readonly<Record<string, Buffer>> = {
  'a.svg': bytes(`<?xml version="1.0"?>\r\n<svg viewBox="0 0 1 1"><path d="${filling}"/></svg>\r\n`),
  'a.png': bytes(`\x89PNG\r\n\x1a\n${filling}\0\0\0\0IEND\xaeB\x60\x82`),
  'a.jpg': bytes(`\xff\xd8\xff\xe0${filling}\xff\xd9`),
  'a.webp': riff,
};
const names = Object.keys(whole);

test('every delivered picture is whole', () => {
  expect(delivered.length).toBeGreaterThan(80);
  for (const name of delivered)
    expect([name, pictureMistake(name, readFileSync(join(media, name)))]).toEqual([name, null]);
});

test.each(names)('%s is whole as it is, and never when the copy broke off', (name) => {
  const full = whole[name] ?? Buffer.alloc(0);
  expect(pictureMistake(name, full)).toBeNull();
  // A line end after a drawing may be missing; nothing of the drawing itself.
  const length = full.toString('latin1').trimEnd().length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: length - 1 }), (kept) => {
      expect(pictureMistake(name, full.subarray(0, kept))).not.toBeNull();
    }),
  );
});

test.each(names)('%s under the name of another kind is refused', (name) => {
  for (const other of names.filter((each) => each !== name))
    expect(pictureMistake(other, whole[name] ?? Buffer.alloc(0))).toBe(
      'is not the kind of picture that its ending says',
    );
});
