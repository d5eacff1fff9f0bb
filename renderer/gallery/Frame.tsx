import { useLayoutEffect, useRef, useState } from 'react';
import styles from './Gallery.module.css';
import { type FrameName, frames } from './look.ts';

export interface FrameProps {
  readonly frame: FrameName;
  /** Address of the page in the look that was chosen. */
  readonly address: string;
}

/** A stand's screen made small enough for the desk. A frame of its own, so that the page has its own orientation. */
export function Frame({ frame, address }: FrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const { width, height } = frames[frame];
  const fit = Math.min(1, size.width / width, size.height / height);
  return (
    <div className={styles['frame']} data-ground="deep" ref={room}>
      <iframe
        title="Components"
        src={address}
        width={width}
        height={height}
        style={{ transform: `scale(${fit})` }}
      />
    </div>
  );
}
