import { useTranslation } from 'react-i18next';
import type { AttractScene } from '../../domain/attractCycle.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './TogetherScene.module.css';

export interface TogetherSceneProps {
  readonly scene: Extract<AttractScene, { kind: 'together' }>;
  /** Name of the town in the middle. */
  readonly centerName: string;
}

/** Every partner at once, each as large as the others, beside the hour that they share. */
export function TogetherScene({ scene, centerName }: TogetherSceneProps) {
  const { t } = useTranslation('attract');
  return (
    <section className={styles['scene']} data-scene="together" lang={scene.language}>
      <h1 className={styles['title']} data-ground="deep">
        {centerName}, <em>{t('oneHour', { lng: scene.language })}</em>
      </h1>
      <div className={styles['window']} data-map-window />
      <ul className={styles['partners']} data-ground="paper">
        {scene.partners.map((partner) => (
          <li key={partner.id}>
            <Wordmark name={partner.name} colour={partner.color} />
          </li>
        ))}
      </ul>
    </section>
  );
}
