import type { FailureCode } from '../../../electron/contract/result.ts';

/** What the form has to say beyond a single field. */
export type Message = 'nothingTicked' | 'underSixteen' | 'notKept' | 'failed';

/** What to tell a visitor whose contact could not be saved: only trouble with the storage needs the staff. */
export function messageFor(code: FailureCode): Message {
  switch (code) {
    case 'disk-full':
    case 'read-only':
    case 'unavailable':
      return 'notKept';
    case 'bad-request':
    case 'forbidden':
    case 'invalid':
    case 'wrong-pin':
    case 'too-early':
    case 'internal':
      return 'failed';
    default:
      return code satisfies never;
  }
}
