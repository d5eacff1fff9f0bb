/** Watching whether the page still answers. Times in monotonic milliseconds. */
export interface Pulse {
  /** When the question that is still open was asked, or null. */
  readonly askedAt: number | null;
  readonly lastTickAt: number;
}

export interface PulseRules {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** How long an answer may take. */
  readonly patienceMs: number;
}

export type PulseAction = 'ask' | 'wait' | 'hung';

export function newPulse(now: number): Pulse {
  return { askedAt: null, lastTickAt: now };
}

/** The page answered. */
export function answered(pulse: Pulse): Pulse {
  return { ...pulse, askedAt: null };
}

/**
 * One look at the pulse. A look that itself comes late means that the whole machine was held up
 * (sleep, a stalled disk): the page then gets its full time again.
 */
export function look(
  pulse: Pulse,
  now: number,
  rules: PulseRules,
): { readonly pulse: Pulse; readonly action: PulseAction } {
  const heldUp = now - pulse.lastTickAt > 2 * rules.everyMs;
  const next = { ...pulse, lastTickAt: now };
  if (pulse.askedAt === null) return { pulse: { ...next, askedAt: now }, action: 'ask' };
  if (heldUp) return { pulse: { ...next, askedAt: now }, action: 'wait' };
  return { pulse: next, action: now - pulse.askedAt > rules.patienceMs ? 'hung' : 'wait' };
}
