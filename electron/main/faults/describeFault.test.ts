import { expect, test } from 'vitest';
import { describeFault } from './describeFault.ts';

test('the message of an exception never reaches the log, wherever it stands', () => {
  const fault = new TypeError('cannot store ana@example.org\n    at ana@example.org:1:2');
  const described = JSON.stringify(describeFault(fault));
  expect(described).not.toContain('ana@example.org');
  expect(described).toContain('TypeError');
  expect(described).toContain('describeFault.test.ts');
});

test('codes of the file system and of SQLite are kept', () => {
  const fault = Object.assign(new Error('no space'), { code: 'ENOSPC', errcode: 13 });
  expect(describeFault(fault)).toMatchObject({ fault: 'Error', code: 'ENOSPC', errcode: 13 });
});

test('something thrown that is no error is named by its type only', () => {
  expect(describeFault('ana@example.org')).toEqual({ fault: 'string' });
});
