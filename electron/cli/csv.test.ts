import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, toCsv } from './csv.ts';

/** An independent reader (RFC 4180 with semicolons), to judge the writer by. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const nasty = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", 'é', '🌊', 'a', ' '),
});

test('every cell comes back as it was, or with the one apostrophe that disarms it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(nasty, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const csv = toCsv(rows);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const disarmed = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
      expect(parseCsv(csv.slice(1))).toEqual(disarmed);
    }),
  );
});

test('no cell begins like a formula', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(csvCell(text)).not.toMatch(/^"?[=+\-@\t\r]/);
    }),
  );
});

test('a phone number and accents survive', () => {
  expect(csvCell('+33 4 67')).toBe("'+33 4 67");
  expect(toCsv([['Œuf', 'Ñuño; "el grande"']])).toBe('\uFEFFŒuf;"Ñuño; ""el grande"""\r\n');
});
