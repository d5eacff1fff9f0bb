import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { AttractScene } from '../../domain/attractCycle.ts';
import { territoryPicture } from '../../domain/territory.ts';
import { Picture } from '../../ui/Picture.tsx';
import styles from './ScenePoster.module.css';

export interface ScenePosterProps {
  readonly scene: Exclude<AttractScene, { kind: 'together' }>;
  readonly content: Content;
  readonly mediaFolder: string;
}

/** The poster of a scene: a territory with its landscape and its line, or a line about the whole destination. */
export function ScenePoster({ scene, content, mediaFolder }: ScenePosterProps) {
  const { t } = useTranslation('attract');
  if (scene.kind === 'destination') {
    const line = content.destination.attractLines[scene.line]?.[scene.language];
    return (
      <section
        key={`line-${scene.line}`}
        className={styles['horizon']}
        data-scene="horizon"
        lang={scene.language}
      >
        <picture>
          <source
            media="(orientation: landscape)"
            srcSet={`${mediaFolder}${content.destination.horizon.landscape}`}
          />
          <img src={`${mediaFolder}${content.destination.horizon.portrait}`} alt="" draggable={false} />
        </picture>
        <div className={styles['statement']} data-ground="deep">
          <p>
            {content.destination.centerName}, <em>{t('oneHour', { lng: scene.language })}</em>
          </p>
          <h1>{line}</h1>
        </div>
        <div className={styles['window']} data-map-window />
      </section>
    );
  }
  const { partner, language } = scene;
  const picture = territoryPicture(partner, content);
  return (
    <section className={styles['scene']} data-scene="poster" lang={language} data-partner={partner.id}>
      <div key={partner.id} className={styles['poster']} data-ground="card">
        <Picture address={picture === null ? null : `${mediaFolder}${picture}`} />
        <div
          className={styles['caption']}
          data-ground="colour"
          style={{ '--content-colour': partner.color } as CSSProperties}
        >
          <h1 lang="fr">{partner.name}</h1>
          <p>{partner.line[language]}</p>
        </div>
      </div>
      <div className={styles['window']} data-map-window />
    </section>
  );
}
