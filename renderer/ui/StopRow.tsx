import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import type { PointerEvent } from 'react';
import { Button } from './Button.tsx';
import styles from './StopRow.module.css';

export interface StopRowProps {
  /** Begins every test id of the row. */
  readonly id: string;
  /** From one. */
  readonly number: number;
  readonly name: string;
  readonly hook: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether a finger carries it to another place of the list. */
  readonly carried: boolean;
  readonly labels: { readonly earlier: string; readonly later: string; readonly remove: string };
  readonly onPress: () => void;
  readonly onMove: (steps: number) => void;
  readonly onRemove: () => void;
  /** A finger takes it by its number. */
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void;
}

/** A stop of a trip: its number to carry it by, its name to open it, and buttons for whoever does not drag. */
export function StopRow(props: StopRowProps) {
  const { id, number, name, hook, isFirst, isLast, carried, labels, onPress, onMove } = props;
  return (
    <div
      className={styles['row']}
      data-ground={carried ? 'tint' : 'card'}
      data-carried={carried ? '' : undefined}
    >
      <span className={styles['grip']} onPointerDown={props.onGrip} data-testid={`grip-${id}`} aria-hidden>
        <span className={styles['number']} data-ground="vine">
          {number}
        </span>
        <GripVertical />
      </span>
      <button type="button" className={styles['words']} data-testid={`stop-${id}`} onClick={onPress}>
        <strong>{name}</strong>
        <span>{hook}</span>
      </button>
      <span className={styles['tools']}>
        <Button
          kind="quiet"
          icon={<ArrowUp />}
          label={labels.earlier}
          disabled={isFirst}
          testId={`earlier-${id}`}
          onPress={() => onMove(-1)}
        />
        <Button
          kind="quiet"
          icon={<ArrowDown />}
          label={labels.later}
          disabled={isLast}
          testId={`later-${id}`}
          onPress={() => onMove(1)}
        />
        <Button
          kind="quiet"
          icon={<Trash2 />}
          label={labels.remove}
          testId={`remove-${id}`}
          onPress={props.onRemove}
        />
      </span>
    </div>
  );
}
