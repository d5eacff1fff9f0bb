import { expect, test } from 'vitest';
import { messageFor } from './messages.ts';

test('trouble with the storage is for the staff, a fault of ours is for another try', () => {
  for (const code of ['disk-full', 'read-only', 'unavailable'] as const)
    expect(messageFor(code)).toBe('notKept');
  for (const code of ['internal', 'invalid', 'bad-request'] as const) expect(messageFor(code)).toBe('failed');
});
