import { type ReactNode, type Ref, useId } from 'react';
import styles from './TextField.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Longest text, in UTF-16 units. */
  readonly maxLength: number;
  readonly onFocus?: () => void;
  readonly onLeave?: () => void;
  /** Enter on a plugged keyboard. */
  readonly onEnter?: () => void;
  /** Kind words under the field; null when all is well. */
  readonly error?: string | null;
  /** Beside the label, for instance "optional". */
  readonly remark?: string;
  /** Help under the field, in the place of an error. */
  readonly help?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly testId?: string;
}

/**
 * A line to write on. A real input, so that a plugged keyboard works; the system's own keyboard, suggestions and
 * corrections stay away. The place of the error is kept free: nothing moves under a finger when it appears.
 */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    maxLength,
    onFocus,
    onLeave,
    onEnter,
    error,
    remark,
    help,
    inputRef,
    testId,
  } = props;
  const id = useId();
  const invalid = error !== undefined && error !== null;
  return (
    <div className={styles['field']} data-field data-invalid={invalid ? '' : undefined}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {remark !== undefined && <span className={styles['remark']}>{remark}</span>}
      </label>
      <input
        id={id}
        ref={inputRef}
        className={styles['input']}
        data-ground="card"
        type="text"
        inputMode="none"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        aria-invalid={invalid}
        aria-describedby={`${id}-note`}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onLeave}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
      <div id={`${id}-note`} className={styles['note']} aria-live="polite">
        {invalid ? <p>{error}</p> : help}
      </div>
    </div>
  );
}
