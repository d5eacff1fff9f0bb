import { type Language, languages } from '../../content/schema/language.ts';
import { Button } from './Button.tsx';
import styles from './LanguageSwitch.module.css';

export interface LanguageSwitchProps {
  readonly language: Language | null;
  /** Names of the languages, each in itself. */
  readonly names: Readonly<Record<Language, string>>;
  readonly onChoose: (language: Language) => void;
  readonly label: string;
}

/** The three languages side by side, each named in itself. */
export function LanguageSwitch({ language, names, onChoose, label }: LanguageSwitchProps) {
  return (
    <div className={styles['switch']} role="group" aria-label={label}>
      {languages.map((each) => (
        <span key={each} lang={each}>
          <Button
            kind="dark"
            pressed={each === language}
            testId={`language-${each}`}
            label={`${each.toUpperCase()}, ${names[each]}`}
            onPress={() => onChoose(each)}
          >
            {each.toUpperCase()}
          </Button>
        </span>
      ))}
    </div>
  );
}
