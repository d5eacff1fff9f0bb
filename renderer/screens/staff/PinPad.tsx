import { Delete } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffDoor } from '../../../electron/contract/staff.ts';
import type { Platform } from '../../platform/platform.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './StaffScreen.module.css';

export interface PinPadProps {
  readonly platform: Platform;
  readonly door: StaffDoor;
  readonly onDoor: (door: StaffDoor) => void;
  readonly onClose: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const longestPin = 12;
const shortestPin = 6;

/** Ten keys and the number of digits typed; never the digits themselves. */
export function PinPad({ platform, door, onDoor, onClose }: PinPadProps) {
  const { t } = useTranslation('staff');
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const [wait, setWait] = useState(door.waitSeconds);
  useEffect(() => {
    if (wait <= 0) return undefined;
    const timer = window.setTimeout(() => setWait(wait - 1), 1000);
    return () => window.clearTimeout(timer);
  }, [wait]);

  const press = (digit: string) => setPin((before) => (before + digit).slice(0, longestPin));
  const unlock = async () => {
    const result = await platform['staff.unlock']({ pin });
    setPin('');
    if (result.ok) return onDoor(result.value);
    setWrong(result.code === 'wrong-pin');
    const now = await platform['staff.door']();
    if (now.ok) setWait(now.value.waitSeconds);
    return undefined;
  };
  return (
    <section className={styles['pad']} aria-label={t('pin')}>
      <h1 tabIndex={-1} data-first-focus>
        {t('title')}
      </h1>
      <p className={styles['dots']} role="img" aria-label={t('pin')} data-testid="pin-dots">
        {Array.from({ length: Math.max(shortestPin, pin.length) }, (_, index) => (
          <span key={index} data-filled={index < pin.length ? '' : undefined} />
        ))}
      </p>
      <p className={styles['message']} role="status" data-testid="pin-message">
        {wait > 0 ? t('wait', { count: wait }) : wrong ? t('wrongPin') : t('pin')}
      </p>
      <div className={styles['keys']}>
        {digits.map((digit) => (
          <Button key={digit} testId={`pin-${digit}`} onPress={() => press(digit)}>
            {digit}
          </Button>
        ))}
        <Button
          icon={<Delete />}
          label={t('delete')}
          onPress={() => setPin((before) => before.slice(0, -1))}
        />
        <Button testId="pin-0" onPress={() => press('0')}>
          0
        </Button>
        <Button
          kind="primary"
          testId="pin-unlock"
          disabled={pin.length < shortestPin || wait > 0}
          onPress={() => void unlock()}
        >
          {t('unlock')}
        </Button>
      </div>
      {door.demonstrationPin !== null && <p>{t('demonstrationPin', { pin: door.demonstrationPin })}</p>}
      <Button kind="dark" testId="staff-close" onPress={onClose}>
        {t('lock')}
      </Button>
    </section>
  );
}
