import { useEffect, useState } from 'react';
import type { StaffDoor } from '../../../electron/contract/staff.ts';
import type { Platform } from '../../platform/platform.ts';
import { Dashboard } from './Dashboard.tsx';
import { PinPad } from './PinPad.tsx';
import styles from './StaffScreen.module.css';

export interface StaffScreenProps {
  readonly platform: Platform;
  readonly kioskName: string;
  /** Back to the visitors; the area is locked by then. */
  readonly onClose: () => void;
}

/** The door, and behind it what the hosts need. */
export function StaffScreen({ platform, kioskName, onClose }: StaffScreenProps) {
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
    <main className={styles['staff']} data-testid="staff">
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
    </main>
  );
}
