import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Scroller.module.css';
import { useOverflow } from './useOverflow.ts';

export interface ScrollerProps {
  readonly children: ReactNode;
  /** Names of the two buttons. */
  readonly labels: { readonly up: string; readonly down: string };
  /** Name of the region for those who listen; needed because it can hold the focus. */
  readonly label: string;
  readonly testId?: string;
}

/** Part of a page that a turn leaves in sight, so that the eye finds its line again. */
const turned = 0.82;

/**
 * Paper longer than its room. A finger may drag it; nobody has to: two buttons turn the page, and they are there only
 * when there is more to see. Arrow keys move it when it has the focus.
 */
export function Scroller({ children, labels, label, testId }: ScrollerProps) {
  const room = useRef<HTMLDivElement>(null);
  const { overflows, above, below } = useOverflow(room);
  const turn = (direction: -1 | 1) => {
    const element = room.current;
    element?.scrollBy({ top: direction * turned * element.clientHeight });
  };
  return (
    <div className={styles['frame']} data-overflows={overflows ? '' : undefined}>
      <div
        ref={room}
        className={styles['room']}
        data-scroller
        data-below={below ? '' : undefined}
        data-testid={testId}
        role="group"
        aria-label={label}
        tabIndex={overflows ? 0 : -1}
      >
        <div>{children}</div>
      </div>
      {overflows && (
        <div className={styles['pages']}>
          <Button
            kind="dark"
            icon={<ChevronUp />}
            label={labels.up}
            disabled={!above}
            testId="scroll-up"
            onPress={() => turn(-1)}
          />
          <Button
            kind="dark"
            icon={<ChevronDown />}
            label={labels.down}
            disabled={!below}
            testId="scroll-down"
            onPress={() => turn(1)}
          />
        </div>
      )}
    </div>
  );
}
