import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../content/schema/language.ts';
import type { StaffDoor } from '../../../electron/contract/staff.ts';
import type { Platform } from '../../platform/platform.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { Dashboard } from './Dashboard.tsx';
import { PinPad } from './PinPad.tsx';
import styles from './StaffScreen.module.css';

export interface StaffScreenProps {
  readonly platform: Platform;
  readonly kioskName: string;
  readonly language: Language;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly onLanguage: (language: Language) => void;
  /** Back to the visitors; the area is locked by then. */
  readonly onClose: () => void;
}

/** The door, and behind it what the hosts need. */
export function StaffScreen(props: StaffScreenProps) {
  const { platform, kioskName, onClose } = props;
  const { t } = useTranslation(['staff', 'attract']);
  const scrollLabels = useScrollLabels();
  const [door, setDoor] = useState<StaffDoor | null>(null);
  useEffect(() => {
    void platform['staff.door']().then((result) => {
      if (result.ok) setDoor(result.value);
    });
  }, [platform]);
  const close = () => {
    void platform['staff.lock']();
    onClose();
  };
  return (
    <section aria-label={t('title')} className={styles['staff']} data-ground="pine" data-testid="staff">
      <div className={styles['top']}>
        <LanguageSwitch
          language={props.language}
          names={props.languageNames}
          onChoose={props.onLanguage}
          label={t('attract:region')}
        />
      </div>
      <Scroller label={t('title')} labels={scrollLabels}>
        {door?.unlocked === true ? (
          <Dashboard
            platform={platform}
            kioskName={kioskName}
            onClose={close}
            onLocked={() => setDoor({ ...door, unlocked: false })}
          />
        ) : (
          door !== null && <PinPad platform={platform} door={door} onDoor={setDoor} onClose={close} />
        )}
      </Scroller>
    </section>
  );
}
