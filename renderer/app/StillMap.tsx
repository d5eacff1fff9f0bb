import { useState } from 'react';
import type { Language } from '../../content/schema/language.ts';
import styles from './StillMap.module.css';

export interface StillMapProps {
  readonly language: Language;
  /** What it stands for. */
  readonly label: string;
  /** What the picture shows, in words. */
  readonly alt: string;
}

/**
 * The picture in the place of a map that cannot be drawn, in the visitor's language and the format of the screen. The
 * build draws it; a kiosk built without it shows plain ground.
 */
export function StillMap({ language, label, alt }: StillMapProps) {
  const [there, setThere] = useState(true);
  if (!there) return null;
  return (
    <section aria-label={label}>
      <picture>
        <source media="(orientation: landscape)" srcSet={`stills/map-${language}-landscape.jpg`} />
        <img
          className={styles['still']}
          src={`stills/map-${language}-portrait.jpg`}
          alt={alt}
          draggable={false}
          data-testid="still-map"
          onError={() => setThere(false)}
        />
      </picture>
    </section>
  );
}
