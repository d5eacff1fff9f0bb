import { useEffect, useRef, useState } from 'react';
import type { Content } from '../../../content/schema/content.ts';
import { type AttractScene, attractCycle } from '../../domain/attractCycle.ts';

/** Seconds every scene stays: the same for every partner. */
const sceneSeconds = 7;

/** Runs cycle after cycle of attract scenes, each cycle in a new order. */
export function useScenes(content: Content, random: () => number): AttractScene | null {
  const queue = useRef<AttractScene[]>([]);
  const [scene, setScene] = useState<AttractScene | null>(null);
  useEffect(() => {
    const next = () => {
      if (queue.current.length === 0) queue.current = attractCycle(content, random);
      setScene(queue.current.shift() ?? null);
    };
    next();
    const timer = window.setInterval(next, sceneSeconds * 1000);
    return () => window.clearInterval(timer);
  }, [content, random]);
  return scene;
}
