import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Seaside } from './Seaside.tsx';
import styles from './ThanksScreen.module.css';

export interface ThanksScreenProps {
  readonly firstName?: string;
  readonly onFinish: () => void;
  /** Back to the map: the visitor is not done. */
  readonly onStay: () => void;
}

/** How long the thanks stay before the kiosk turns to the next visitor, in milliseconds. */
const thanksMilliseconds = 10_000;

/**
 * Shown only when the contact is safe. Goes away by itself; the bar says how soon without counting down. Any touch or
 * key begins the time anew, so that nobody has to read fast.
 */
export function ThanksScreen({ firstName, onFinish, onStay }: ThanksScreenProps) {
  const { t } = useTranslation('thanks');
  const [begun, setBegun] = useState(0);
  const finish = useRef(onFinish);
  useEffect(() => {
    finish.current = onFinish;
  });
  useEffect(() => {
    const timer = setTimeout(() => finish.current(), thanksMilliseconds);
    return () => clearTimeout(timer);
  }, [begun]);
  useEffect(() => {
    const again = () => setBegun((count) => count + 1);
    for (const event of ['pointerdown', 'keydown'] as const) window.addEventListener(event, again, true);
    return () => {
      for (const event of ['pointerdown', 'keydown'] as const) window.removeEventListener(event, again, true);
    };
  }, []);
  const name = firstName?.trim() ?? '';

  return (
    <section className={styles['screen']}>
      <Seaside />
      <div className={styles['words']} role="status">
        <h1 tabIndex={-1} data-first-focus>
          {name === '' ? t('title') : t('titleNamed', { firstName: name })}
        </h1>
        <p>{t('text')}</p>
        <p className={styles['bye']}>{t('bye')}</p>
      </div>
      <div className={styles['end']} data-ground="deep">
        <div className={styles['ways']}>
          <Button kind="quiet" wide onPress={onStay} testId="thanks-map">
            {t('map')}
          </Button>
          <Button kind="plain" wide onPress={onFinish} testId="thanks-finish">
            {t('finish')}
          </Button>
        </div>
        <div className={styles['track']} aria-hidden>
          <div
            key={begun}
            className={styles['progress']}
            style={{ animationDuration: `${thanksMilliseconds}ms` }}
          />
        </div>
        <p className={styles['again']}>{t('again')}</p>
      </div>
    </section>
  );
}
