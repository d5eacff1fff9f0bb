import { useEffect, useState } from 'react';
import { type Scale, applyScale, scaleOf } from '../ui/scale.ts';

function currentScale(diagonalInches: number): Scale {
  return scaleOf({ width: window.innerWidth, height: window.innerHeight, diagonalInches });
}

/** Keeps the physical scale right when the window changes; returns CSS px of one design pixel. */
export function useScale(diagonalInches: number): number {
  const [unit, setUnit] = useState(() => currentScale(diagonalInches).rem / 10);
  useEffect(() => {
    const update = () => {
      const scale = currentScale(diagonalInches);
      applyScale(document.documentElement, scale);
      setUnit(scale.rem / 10);
    };
    update();
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [diagonalInches]);
  return unit;
}
