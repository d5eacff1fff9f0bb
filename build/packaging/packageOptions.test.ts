import { expect, test } from 'vitest';
import { parsePackageOptions } from './packageOptions.ts';

test('without a word, a release for this machine is made', () => {
  expect(parsePackageOptions([])).toEqual({
    ok: true,
    options: { allowFallbackRuntime: false, testBuild: false, windows: false },
  });
});

test('every option is understood, in any order', () => {
  expect(parsePackageOptions(['--win', '--allow-fallback-runtime'])).toEqual({
    ok: true,
    options: { allowFallbackRuntime: true, testBuild: false, windows: true },
  });
  expect(parsePackageOptions(['--test-build'])).toEqual({
    ok: true,
    options: { allowFallbackRuntime: false, testBuild: true, windows: false },
  });
});

test.each(['--windows', '-w', 'win', '', '--win=true', 'toString'])(
  'the wrong word "%s" is named in one sentence with what is possible',
  (word) => {
    const parsed = parsePackageOptions(['--win', word]);
    expect(parsed.ok).toBe(false);
    expect(parsed).toHaveProperty('sentence', expect.stringContaining(`"${word}"`));
    expect(parsed).toHaveProperty('sentence', expect.stringContaining('--allow-fallback-runtime'));
  },
);

test('a test build is not made for Windows', () => {
  expect(parsePackageOptions(['--test-build', '--win'])).toEqual({
    ok: false,
    sentence: 'A test build is made for this machine only: leave out --win.',
  });
});
