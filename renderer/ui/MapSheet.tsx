import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { AttributionLine } from './AttributionLine.tsx';
import { Button } from './Button.tsx';
import styles from './MapSheet.module.css';
import { Picture } from './Picture.tsx';
import { Scroller } from './Scroller.tsx';

export interface MapSheetProps {
  /** What it tells of: its kind and id stand on the sheet as `data-<kind>`. */
  readonly subject: { readonly kind: 'place' | 'territory' | 'trip'; readonly id: string };
  readonly name: string;
  /** Address of the picture; null draws its ground alone. */
  readonly picture?: string | null;
  /** What stays in sight in place of a picture. */
  readonly head?: ReactNode;
  readonly credit?: string | undefined;
  /** `panel` leaves the panel of the home screen beside it; `map` gives all the room that it can to the map. */
  readonly beside: 'panel' | 'map';
  /** Whether it lies on the map rather than on a list. */
  readonly onMap: boolean;
  /** Data sources of the map. */
  readonly sources: readonly string[];
  readonly labels: { readonly close: string; readonly up: string; readonly down: string };
  /** Buttons to the sheets before and after this one. */
  readonly turn?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot: ReactNode;
  readonly testId: string;
}

/** A sheet of paper laid on the map, which stays the hero: a picture, words that can be longer than it, a foot. */
export function MapSheet(props: MapSheetProps) {
  const { subject, name, labels, credit } = props;
  return (
    <div className={styles['layer']} data-beside={props.beside}>
      <div className={styles['window']} data-map-window data-on-map={props.onMap ? '' : undefined}>
        <AttributionLine sources={props.sources} />
      </div>
      <article
        className={styles['sheet']}
        data-bare={props.head === undefined ? undefined : ''}
        data-ground="paper"
        aria-label={name}
        data-testid={props.testId}
        {...{ [`data-${subject.kind}`]: subject.id }}
      >
        {props.head !== undefined ? (
          <header className={styles['head']}>{props.head}</header>
        ) : (
          <div className={styles['picture']}>
            <Picture steady address={props.picture ?? null} {...(credit === undefined ? {} : { credit })} />
          </div>
        )}
        {props.turn !== undefined && <div className={styles['turn']}>{props.turn}</div>}
        <div className={styles['close']}>
          <Button
            floating
            icon={<X />}
            label={labels.close}
            testId={`close-${subject.kind}`}
            onPress={props.onClose}
          />
        </div>
        <div className={styles['body']}>
          {/* Another subject begins at its top. The frame around it stays, and with it its picture. */}
          <Scroller key={subject.id} label={name} labels={labels}>
            {props.children}
          </Scroller>
        </div>
        <footer className={styles['foot']}>{props.foot}</footer>
      </article>
    </div>
  );
}
