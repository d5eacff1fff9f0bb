import { type Language, languages } from '../../content/schema/language.ts';
import { type Segment, Segments } from '../ui/Segments.tsx';
import styles from './Gallery.module.css';
import { type Look, diagonals } from './look.ts';

export interface SwitchboardProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

interface SwitchProps<Id extends string> {
  readonly name: string;
  readonly choices: readonly (readonly [id: Id, label: string])[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

function Switch<Id extends string>({ name, choices, chosen, onChoose }: SwitchProps<Id>) {
  const segments = choices.map(([id, label]): Segment<Id> => ({
    id,
    label,
    testId: `look-${name.toLowerCase()}-${id}`,
  }));
  return (
    <div className={styles['switch']} style={{ width: `${17 * choices.length}rem` }}>
      {name}
      <Segments label={name} segments={segments} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

const textSteps = [0, 1, 2, 3] as const;

/** Everything that changes how components look, for all pages at once. */
export function Switchboard({ look, onLook }: SwitchboardProps) {
  const { access } = look;
  const onAccess = (change: Partial<Look['access']>) => onLook({ ...look, access: { ...access, ...change } });
  return (
    <>
      <Switch<Language>
        name="Language"
        choices={languages.map((each) => [each, each.toUpperCase()])}
        chosen={look.language}
        onChoose={(language) => onLook({ ...look, language })}
      />
      <Switch
        name="Contrast"
        choices={[
          ['normal', 'Normal'],
          ['high', 'High'],
        ]}
        chosen={access.highContrast ? 'high' : 'normal'}
        onChoose={(contrast) => onAccess({ highContrast: contrast === 'high' })}
      />
      <Switch
        name="Text"
        choices={textSteps.map((step) => [`${step}`, `${step}`] as const)}
        chosen={`${access.textStep}`}
        onChoose={(asked) => onAccess({ textStep: textSteps.find((step) => `${step}` === asked) ?? 0 })}
      />
      <Switch
        name="Motion"
        choices={[
          ['full', 'Full'],
          ['less', 'Less'],
        ]}
        chosen={access.lessMotion ? 'less' : 'full'}
        onChoose={(motion) => onAccess({ lessMotion: motion === 'less' })}
      />
      <Switch
        name="Reach"
        choices={[
          ['normal', 'Normal'],
          ['low', 'Low'],
        ]}
        chosen={access.lowReach ? 'low' : 'normal'}
        onChoose={(reach) => onAccess({ lowReach: reach === 'low' })}
      />
      <Switch
        name="Screen"
        choices={diagonals.map((inches) => [inches, `${inches}″`] as const)}
        chosen={look.diagonal}
        onChoose={(diagonal) => onLook({ ...look, diagonal })}
      />
      <Switch
        name="Frame"
        choices={[
          ['portrait', 'Portrait'],
          ['landscape', 'Landscape'],
        ]}
        chosen={look.frame}
        onChoose={(frame) => onLook({ ...look, frame })}
      />
    </>
  );
}
