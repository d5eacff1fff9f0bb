import type { LogDetails } from '../log/log.ts';

/**
 * What the log may know of an exception: its kind, its code, and where it happened.
 * The message is left out, because messages quote what they failed on, and that may be what a visitor typed.
 */
export function describeFault(fault: unknown): LogDetails {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  return { fault: fault.name, ...codeOf(fault), at: framesOf(fault) };
}

function codeOf(fault: Error): LogDetails {
  const { code, errcode } = fault as { code?: unknown; errcode?: unknown };
  return {
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof errcode === 'number' ? { errcode } : {}),
  };
}

/** Only lines that are stack frames: the message, however many lines it has, stands before them. */
function framesOf(fault: Error): readonly string[] {
  const head = `${fault.name}: ${fault.message}`;
  const stack = fault.stack ?? '';
  const below = stack.startsWith(head) ? stack.slice(head.length) : stack;
  return below
    .split('\n')
    .filter((line) => /^ {4}at [^\n]*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
