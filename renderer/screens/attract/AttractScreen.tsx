import { Pointer } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import { type Language, languageSchema, languages } from '../../../content/schema/language.ts';
import type { AttractScene } from '../../domain/attractCycle.ts';
import { AttributionLine } from '../../ui/AttributionLine.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './AttractScreen.module.css';
import { GrowingHour, type Circle } from './GrowingHour.tsx';
import { ScenePoster } from './ScenePoster.tsx';
import { TogetherScene } from './TogetherScene.tsx';
import { useScenes } from './useScenes.ts';

export interface AttractScreenProps {
  readonly content: Content;
  /** Folder of pictures, with a slash at the end. */
  readonly mediaFolder: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly demonstration: boolean;
  readonly random: () => number;
  /** Turns the map to a scene; answers where its hour lies on the screen, if the scene draws it. */
  readonly onScene: (scene: AttractScene) => Circle | null;
  /** A first touch; with a language when it met a language button. */
  readonly onWake: (pointerId: number | null, language?: Language) => void;
}

function touchedLanguage(target: EventTarget): Language | undefined {
  const button = target instanceof Element ? target.closest('[data-wakes]') : null;
  return languageSchema.safeParse(button?.getAttribute('data-wakes')).data;
}

/** The loop that makes somebody stop. Every touch or key wakes the kiosk and reaches nothing else. */
export function AttractScreen(props: AttractScreenProps) {
  const { content, mediaFolder, languageNames, onScene, onWake } = props;
  const { t } = useTranslation(['attract', 'common']);
  const scene = useScenes(content, props.random);
  const [hour, setHour] = useState<Circle | null>(null);
  useEffect(() => {
    if (scene === null) return undefined;
    // A frame later, when the scene lies where it will stay: the map makes room for it.
    const frame = requestAnimationFrame(() => setHour(onScene(scene)));
    return () => cancelAnimationFrame(frame);
  }, [scene, onScene]);

  const wake = (event: PointerEvent | KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    // Enter and space on a language choose it; any other key only wakes.
    const chooses = !('key' in event) || event.key === 'Enter' || event.key === ' ';
    onWake(
      'pointerId' in event ? event.pointerId : null,
      chooses ? touchedLanguage(event.target) : undefined,
    );
  };
  return (
    <section
      className={styles['attract']}
      aria-label={t('title', { city: content.destination.centerName })}
      tabIndex={-1}
      data-first-focus
      onPointerDown={wake}
      onKeyDown={wake}
    >
      {hour !== null && <GrowingHour circle={hour} />}
      {scene?.kind === 'together' ? (
        <TogetherScene scene={scene} centerName={content.destination.centerName} />
      ) : (
        scene !== null && <ScenePoster scene={scene} content={content} mediaFolder={mediaFolder} />
      )}
      <div className={styles['credit']}>
        <AttributionLine sources={content.destination.attributions} />
      </div>
      <div className={styles['foot']} data-ground="deep">
        <div className={styles['languages']} role="group" aria-label={t('region')}>
          {languages.map((language) => (
            <span key={language} lang={language} data-wakes={language}>
              <Button
                wide
                size="large"
                kind="quiet"
                testId={`wake-${language}`}
                onPress={() => onWake(null, language)}
              >
                {languageNames[language]}
                <small className={styles['touch']}>
                  <Pointer aria-hidden />
                  {t('touch', { lng: language })}
                </small>
              </Button>
            </span>
          ))}
        </div>
        {props.demonstration && <p className={styles['demonstration']}>{t('common:demonstration')}</p>}
      </div>
    </section>
  );
}
