import { useEffect, useMemo, useRef, useState } from 'react';
import type { Content } from '../../../content/schema/content.ts';
import { type AttractScene, attractCycle, renewScene } from '../../domain/attractCycle.ts';

/** Seconds every scene stays: the same for every partner. */
const sceneSeconds = 7;

/**
 * Runs cycle after cycle of attract scenes, each cycle in a new order. Content that changes in the middle of a cycle
 * changes what the scenes say, not whose turn it is.
 */
export function useScenes(content: Content, random: () => number): AttractScene | null {
  const queue = useRef<AttractScene[]>([]);
  const latest = useRef(content);
  const [scene, setScene] = useState<AttractScene | null>(null);
  useEffect(() => {
    latest.current = content;
  });
  useEffect(() => {
    const next = () => {
      // A territory that is gone by now loses its turn; a new one has its first in the next cycle.
      const coming = queue.current.flatMap((each) => renewScene(each, latest.current) ?? []);
      const [first, ...rest] = coming.length > 0 ? coming : attractCycle(latest.current, random);
      queue.current = rest;
      setScene(first ?? null);
    };
    next();
    const timer = window.setInterval(next, sceneSeconds * 1000);
    return () => window.clearInterval(timer);
  }, [random]);
  return useMemo(() => (scene === null ? null : renewScene(scene, content)), [scene, content]);
}
