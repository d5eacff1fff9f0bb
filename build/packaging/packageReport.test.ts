import { expect, test } from 'vitest';
import { reportLines } from './packageReport.ts';

test('the report tells what was made with its size, and what was skipped with its reason', () => {
  const lines = reportLines(
    [
      { made: true, file: '/p/dist/linux-unpacked' },
      { made: true, file: '/p/dist/kiosk.deb' },
      { made: false, name: 'AppImage', why: 'a tool is missing' },
    ],
    (file) => (file.endsWith('.deb') ? 9_440_000 : 265_400_000),
    (file) => file.slice('/p/'.length),
  );
  expect(lines).toEqual([
    'made     dist/linux-unpacked (265 MB)',
    'made     dist/kiosk.deb (9.4 MB)',
    'skipped  AppImage: a tool is missing.',
  ]);
});
