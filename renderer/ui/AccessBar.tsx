import { AArrowUp, ArrowDownToLine, Contrast, Sun, Turtle } from 'lucide-react';
import type { Language } from '../../content/schema/language.ts';
import type { Access, AccessSwitch } from '../domain/access.ts';
import { AccessButton } from './AccessButton.tsx';
import styles from './AccessBar.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

export interface AccessBarProps {
  readonly language: Language;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly access: Access;
  readonly onLanguage: (language: Language) => void;
  readonly onToggle: (what: AccessSwitch) => void;
  readonly labels: AccessBarLabels;
}

export interface AccessBarLabels {
  readonly bar: string;
  readonly languages: string;
  /** Captions under the icons, and full names for those who listen. */
  readonly text: string;
  /** Says the size that is on now. */
  readonly textName: string;
  readonly contrast: string;
  readonly contrastName: string;
  readonly reach: string;
  readonly reachName: string;
  readonly motion: string;
  readonly motionName: string;
}

/** Always there, low in portrait and on the left in landscape: everything that makes the kiosk fit its visitor. */
export function AccessBar(props: AccessBarProps) {
  const { access, labels, onToggle } = props;
  return (
    <div
      className={styles['bar']}
      data-ground="deep"
      role="toolbar"
      aria-label={labels.bar}
      data-testid="access-bar"
    >
      <Sun className={styles['emblem']} aria-hidden />
      <LanguageSwitch
        language={props.language}
        names={props.languageNames}
        onChoose={props.onLanguage}
        label={labels.languages}
      />
      <div className={styles['switches']}>
        <AccessButton
          icon={<AArrowUp />}
          caption={labels.text}
          name={labels.textName}
          pressed={access.textStep > 0}
          steps={{ of: 3, now: access.textStep }}
          testId="access-text"
          onPress={() => onToggle('text')}
        />
        <AccessButton
          icon={<Contrast />}
          caption={labels.contrast}
          name={labels.contrastName}
          pressed={access.highContrast}
          testId="access-contrast"
          onPress={() => onToggle('contrast')}
        />
        <AccessButton
          icon={<ArrowDownToLine />}
          caption={labels.reach}
          name={labels.reachName}
          pressed={access.lowReach}
          testId="access-reach"
          onPress={() => onToggle('reach')}
        />
        <AccessButton
          icon={<Turtle />}
          caption={labels.motion}
          name={labels.motionName}
          pressed={access.lessMotion}
          testId="access-motion"
          onPress={() => onToggle('motion')}
        />
      </div>
    </div>
  );
}
