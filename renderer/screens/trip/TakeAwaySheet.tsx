import { useTranslation } from 'react-i18next';
import type { TakeAway } from '../../domain/trip/takeAway.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './TakeAwaySheet.module.css';

/** The trip as codes for a phone: one, or one after the other where it is long. */
export function TakeAwaySheet({ takeAways }: { readonly takeAways: readonly TakeAway[] }) {
  const { t } = useTranslation('trip');
  return (
    <div className={styles['sheet']}>
      <p className={styles['how']}>{t('scan')}</p>
      <ul className={styles['codes']} data-many={takeAways.length > 1 ? '' : undefined}>
        {takeAways.map(({ address, first, count }) => {
          const label =
            takeAways.length === 1 ? t('whole') : t('part', { first: first + 1, last: first + count });
          return (
            <li key={first}>
              <div className={styles['code']}>
                <QrCode text={address} label={label} testId={`code-${first}`} />
              </div>
              <p>{label}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
