import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Segments.module.css';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly testId: string;
}

export interface SegmentsProps<Id extends string> {
  readonly segments: readonly Segment<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
  readonly label: string;
  readonly floating?: boolean;
}

/** Two or three choices side by side, of which at most one is on. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  return (
    <div className={styles['segments']} role="group" aria-label={props.label}>
      {props.segments.map(({ id, label, icon, testId }) => (
        <Button
          key={id}
          wide
          kind={props.floating === true ? 'plain' : 'quiet'}
          floating={props.floating === true}
          pressed={id === props.chosen}
          icon={icon}
          testId={testId}
          onPress={() => props.onChoose(id)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
