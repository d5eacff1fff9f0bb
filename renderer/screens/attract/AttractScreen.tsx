import { Pointer } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import { type Language, languages } from '../../../content/schema/language.ts';
import type { AttractScene } from '../../domain/attractCycle.ts';
import { ScenePoster } from './ScenePoster.tsx';
import styles from './AttractScreen.module.css';
import { useScenes } from './useScenes.ts';

export interface AttractScreenProps {
  readonly content: Content;
  /** Folder of pictures, with a slash at the end. */
  readonly mediaFolder: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly demonstration: boolean;
  readonly random: () => number;
  readonly onScene: (scene: AttractScene) => void;
  /** A first touch; with a language when it met a language button. */
  readonly onWake: (pointerId: number | null, language?: Language) => void;
}

/** The loop that makes somebody stop. Every touch or key wakes the kiosk and reaches nothing else. */
export function AttractScreen(props: AttractScreenProps) {
  const { content, languageNames, onScene, onWake } = props;
  const { t } = useTranslation(['attract', 'common']);
  const scene = useScenes(content, props.random);
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    if (scene !== null) onScene(scene);
  }, [scene, onScene]);
  useEffect(() => screen.current?.focus(), []);

  const wake = (event: PointerEvent | KeyboardEvent, language?: Language) => {
    event.preventDefault();
    event.stopPropagation();
    onWake('pointerId' in event ? event.pointerId : null, language);
  };
  return (
    <main
      ref={screen}
      className={styles['attract']}
      tabIndex={-1}
      onPointerDown={(event) => wake(event)}
      onKeyDown={(event) => wake(event)}
    >
      {scene !== null && <ScenePoster scene={scene} content={content} mediaFolder={props.mediaFolder} />}
      <div className={styles['foot']}>
        <p className={styles['touch']}>
          <Pointer aria-hidden />
          {languages.map((language) => (
            <span key={language} lang={language}>
              {t('touch', { lng: language })}
            </span>
          ))}
        </p>
        <div className={styles['languages']} role="group" aria-label={t('region')}>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              className={styles['language']}
              data-testid={`wake-${language}`}
              onPointerDown={(event) => wake(event, language)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ' ') wake(event, language);
              }}
            >
              {languageNames[language]}
            </button>
          ))}
        </div>
      </div>
      {props.demonstration && <p className={styles['demonstration']}>{t('common:demonstration')}</p>}
    </main>
  );
}
