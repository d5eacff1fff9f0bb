import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../electron/contract/result.ts';
import type { ExportReceipt, StaffOverview } from '../../../electron/contract/staff.ts';
import type { Platform } from '../../platform/platform.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import { Button } from '../../ui/Button.tsx';
import { ProblemList } from './ProblemList.tsx';
import styles from './StaffScreen.module.css';

export interface DashboardProps {
  readonly platform: Platform;
  readonly kioskName: string;
  readonly onClose: () => void;
  /** The area locked itself. */
  readonly onLocked: () => void;
}

/** Contacts of today in figures that read from two metres, what to know, and the three things a host does. */
export function Dashboard({ platform, kioskName, onClose, onLocked }: DashboardProps) {
  const { t, i18n } = useTranslation('staff');
  const [overview, setOverview] = useState<StaffOverview | null>(null);
  const [receipt, setReceipt] = useState<ExportReceipt | 'failed' | null>(null);
  const [leaving, setLeaving] = useState(false);

  const show = useCallback(
    (result: Result<StaffOverview>) => {
      if (result.ok) setOverview(result.value);
      else if (result.code === 'forbidden') onLocked();
    },
    [onLocked],
  );
  useEffect(() => {
    // Once: every call to the staff area keeps it unlocked, so nothing may ask by itself.
    void platform['staff.overview']().then(show);
  }, [platform, show]);

  const exportContacts = async () => {
    const result = await platform['staff.export']();
    setReceipt(result.ok ? result.value : 'failed');
    show(await platform['staff.overview']());
  };
  if (overview === null)
    return (
      <section className={styles['dashboard']}>
        <p className={styles['message']} role="status">
          {t('unavailable')}
        </p>
        <Button wide testId="staff-close" onPress={onClose}>
          {t('lock')}
        </Button>
      </section>
    );
  const lastExport =
    overview.lastExport === null ? t('never') : new Date(overview.lastExport).toLocaleString(i18n.language);
  const rows: [string, ReactNode][] = [
    [t('kiosk'), kioskName],
    [t('lastExport'), lastExport],
    [t('uptime'), formatDuration(i18n.language, overview.uptimeSeconds)],
    [t('version'), overview.version],
  ];
  return (
    <section className={styles['dashboard']}>
      <h1 tabIndex={-1} data-first-focus>
        {t('title')}
      </h1>
      <div className={styles['figures']}>
        <p data-ground="paper">
          <strong data-testid="contacts-today">{overview.contactsToday}</strong> {t('today')}
        </p>
        <p data-ground="paper">
          <strong data-testid="contacts-total">{overview.contactsTotal}</strong> {t('total')}
        </p>
      </div>
      <ProblemList problems={overview.problems} />
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {receipt !== null && (
        <p className={styles['receipt']} data-ground="paper" role="status" data-testid="export-receipt">
          {receipt === 'failed' ? (
            t('exportFailed')
          ) : (
            <>
              {t('exported', { count: receipt.contacts })}
              <br />
              <code data-testid="export-file">{receipt.file}</code>
              <br />
              <code>SHA-256 {receipt.sha256}</code>
            </>
          )}
        </p>
      )}
      <div className={styles['actions']}>
        <Button kind="primary" wide testId="staff-export" onPress={() => void exportContacts()}>
          {t('export')}
        </Button>
        <Button wide testId="staff-close" onPress={onClose}>
          {t('lock')}
        </Button>
        <Button
          kind="dark"
          wide
          testId="staff-leave"
          onPress={() => (leaving ? void platform['staff.leave']() : setLeaving(true))}
        >
          {leaving ? t('leaveSure') : t('leave')}
        </Button>
      </div>
    </section>
  );
}
