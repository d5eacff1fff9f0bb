import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveAside, readFileIfThere, replaceFile } from './wholeFiles.ts';

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'kiosk-files-'));

test('a replaced file is whole, private, and leaves nothing beside it', () => {
  const folder = join(freshFolder(), 'new');
  replaceFile(join(folder, 'a.json'), 'first');
  replaceFile(join(folder, 'a.json'), 'é');
  expect(readFileIfThere(join(folder, 'a.json'))).toBe('é');
  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(statSync(join(folder, 'a.json')).mode & 0o077).toBe(0);
});

test('a file that cannot be replaced stays as it was', () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'a.json', 'taken'), { recursive: true });
  expect(() => replaceFile(join(folder, 'a.json'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a missing file reads as null, an unreadable one throws', () => {
  const folder = freshFolder();
  expect(readFileIfThere(join(folder, 'nothing'))).toBeNull();
  expect(() => readFileIfThere(folder)).toThrow();
});

test('broken files moved aside at the same moment do not replace each other', () => {
  const folder = freshFolder();
  const moved = ['one', 'two', 'three'].map((text) => {
    writeFileSync(join(folder, 'a.json'), text);
    return moveAside(join(folder, 'a.json'), new Date(0));
  });
  expect(moved.map((path) => readFileSync(path, 'utf8'))).toEqual(['one', 'two', 'three']);
});
