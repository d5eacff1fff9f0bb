import styles from './AttributionLine.module.css';

/** Whose data the map is made of. On screen wherever the map is. */
export function AttributionLine({ sources }: { readonly sources: readonly string[] }) {
  return (
    <p className={styles['line']} data-ground="paper" data-testid="attribution">
      {sources.join(' · ')}
    </p>
  );
}
