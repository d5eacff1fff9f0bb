import { ChevronRight } from 'lucide-react';
import { Picture } from './Picture.tsx';
import styles from './TerritoryButton.module.css';
import { Wordmark } from './Wordmark.tsx';

export interface TerritoryButtonProps {
  /** Name of the territory: a French proper name in every language. */
  readonly name: string;
  readonly colour: string;
  /** Beside the name, for instance the office's address on the web. */
  readonly beside?: string;
  /** Address of its picture; null draws the ground of one. Nothing: the wordmark alone. */
  readonly picture?: string | null;
  /** Its page is open. */
  readonly chosen?: boolean;
  /** Whether Tab stops here; a group is one stop, and arrow keys go through it. */
  readonly tabStop?: boolean;
  readonly onFocus?: () => void;
  readonly onPress: () => void;
  readonly testId: string;
}

/** A territory to open: its wordmark, with a picture where there are many. Each as large as the others. */
export function TerritoryButton(props: TerritoryButtonProps) {
  const { name, colour, beside, picture, chosen = false, tabStop = true } = props;
  return (
    <button
      type="button"
      className={styles['button']}
      data-ground={chosen ? 'tint' : 'card'}
      data-bare={picture === undefined ? '' : undefined}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={tabStop ? 0 : -1}
      data-testid={props.testId}
      onFocus={props.onFocus}
      onClick={props.onPress}
    >
      {picture !== undefined && (
        <span className={styles['picture']}>
          <Picture address={picture} />
        </span>
      )}
      <span className={styles['name']}>
        <Wordmark name={name} colour={colour} {...(beside === undefined ? {} : { beside })} />
      </span>
      <ChevronRight aria-hidden />
    </button>
  );
}
