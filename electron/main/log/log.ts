/** How bad it is. `debug` is written only when asked for. */
const logLevels = ['debug', 'info', 'warning', 'error'] as const;
type LogLevel = (typeof logLevels)[number];

/**
 * What may stand beside an event: counts, codes, file names, identifiers of things.
 * Never personal data: no name, no e-mail address, no text a visitor typed, no message of an exception
 * (a message may quote what it failed on; use `describeFault`).
 */
export type LogDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One method per level. `event` is a constant such as `settings.broken`. Never throws. */
export interface Log {
  readonly debug: (event: string, details?: LogDetails) => void;
  readonly info: (event: string, details?: LogDetails) => void;
  readonly warning: (event: string, details?: LogDetails) => void;
  readonly error: (event: string, details?: LogDetails) => void;
}

export interface LogOptions {
  readonly now: () => Date;
  /** Takes one line without its line end. */
  readonly append: (line: string) => void;
  /** Lowest level that is written. */
  readonly lowest?: LogLevel;
}

const longestText = 2000;

/** A log of JSON lines: `{"time":…,"level":…,"event":…}` followed by the details. */
export function createLog({ now, append, lowest = 'info' }: LogOptions): Log {
  const write = (level: LogLevel, event: string, details: LogDetails = {}): void => {
    if (logLevels.indexOf(level) < logLevels.indexOf(lowest)) return;
    append(logLine(now(), level, event, details));
  };
  return {
    debug: (event, details) => write('debug', event, details),
    info: (event, details) => write('info', event, details),
    warning: (event, details) => write('warning', event, details),
    error: (event, details) => write('error', event, details),
  };
}

/** One line: JSON escapes line ends, so that no text can forge a second line. */
function logLine(time: Date, level: LogLevel, event: string, details: LogDetails): string {
  const cut = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, longestText) : value,
    ]),
  );
  return JSON.stringify({ ...cut, time: time.toISOString(), level, event });
}
