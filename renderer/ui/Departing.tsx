import { type ReactNode, useEffect, useState } from 'react';

export interface DepartingProps {
  /** What is shown; null once it goes. */
  readonly children: ReactNode;
  /** Name of the motion with which it goes: a rule of departures.css. */
  readonly way: 'fade' | 'lift' | 'sink' | 'post';
}

/** As long as --slow of tokens.css. */
const leavingMilliseconds = 420;

/**
 * Keeps a thing in sight while it goes, so that one sees where it went. What is going can no longer be touched,
 * focused or read aloud. Unmounting it (a new visitor) ends it at once: nothing of one visitor is shown to the next.
 */
export function Departing({ children, way }: DepartingProps) {
  const [last, setLast] = useState(children);
  // What comes back while its predecessor still goes is a new thing: nothing of the old one may live on in it.
  const [{ turn, wasGone }, setTurn] = useState({ turn: 0, wasGone: children === null });
  const gone = children === null;
  if (gone !== wasGone) setTurn({ turn: gone ? turn : turn + 1, wasGone: gone });
  if (!gone && children !== last) setLast(children);
  useEffect(() => {
    if (!gone) return undefined;
    const timer = window.setTimeout(() => setLast(null), leavingMilliseconds);
    return () => window.clearTimeout(timer);
  }, [gone]);
  const shown = gone ? last : children;
  if (shown === null) return null;
  return (
    <div key={turn} data-plane data-departing={gone ? way : undefined} inert={gone}>
      {shown}
    </div>
  );
}
