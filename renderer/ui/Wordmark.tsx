import type { CSSProperties } from 'react';
import { setName } from '../domain/territory.ts';
import styles from './Wordmark.module.css';

export interface WordmarkProps {
  /** Name of the territory: a French proper name in every language. */
  readonly name: string;
  readonly colour: string;
  /** Beside the name, for instance the office's address on the web. */
  readonly beside?: string;
}

/** A partner's name set in type: the same letters, size and room for each of them, whatever its length. */
export function Wordmark({ name, colour, beside }: WordmarkProps) {
  return (
    <span className={styles['mark']} lang="fr" style={{ '--content-colour': colour } as CSSProperties}>
      <strong>{setName(name)}</strong>
      {beside !== undefined && <span>{beside}</span>}
    </span>
  );
}
