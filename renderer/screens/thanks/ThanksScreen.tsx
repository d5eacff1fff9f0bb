import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Seaside } from './Seaside.tsx';
import styles from './ThanksScreen.module.css';

export interface ThanksScreenProps {
  readonly firstName?: string;
  readonly onFinish: () => void;
}

/** How long the thanks stay before the kiosk turns to the next visitor, in milliseconds. */
const thanksMilliseconds = 10_000;

/** Shown only when the contact is safe. Goes away by itself; the bar says how soon without counting down. */
export function ThanksScreen({ firstName, onFinish }: ThanksScreenProps) {
  const { t } = useTranslation('thanks');
  const finish = useRef(onFinish);
  useEffect(() => {
    finish.current = onFinish;
  });
  useEffect(() => {
    const timer = setTimeout(() => finish.current(), thanksMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const name = firstName?.trim() ?? '';

  return (
    <section className={styles['screen']}>
      <Seaside />
      <div className={styles['words']}>
        <h1>{name === '' ? t('title') : t('titleNamed', { firstName: name })}</h1>
        <p>{t('text')}</p>
        <p className={styles['bye']}>{t('bye')}</p>
      </div>
      <div className={styles['end']}>
        <Button kind="plain" onPress={onFinish} testId="thanks-finish">
          {t('finish')}
        </Button>
        <div className={styles['track']} aria-hidden>
          <div className={styles['progress']} style={{ animationDuration: `${thanksMilliseconds}ms` }} />
        </div>
        <p className={styles['again']}>{t('again')}</p>
      </div>
    </section>
  );
}
