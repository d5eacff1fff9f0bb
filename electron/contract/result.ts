/** Why something expected did not work. The details are in the log under `ref`. */
export type FailureCode =
  | 'bad-request' // the input did not pass its schema
  | 'forbidden' // not allowed for this sender, or the staff area is locked
  | 'invalid' // well-formed, but refused by a rule (for instance consent to an office that is not shown)
  | 'wrong-pin'
  | 'too-early' // too many wrong PINs: wait
  | 'disk-full'
  | 'read-only'
  | 'unavailable' // the thing behind the channel is not working
  | 'internal'; // a fault of ours: an exception was caught at the gate

/** What every channel answers: expected failures are values, exceptions never cross the border. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly ref: string };
