import { useTranslation } from 'react-i18next';
import styles from './Notice.module.css';

/** First layer of information, beside the boxes: who, why, on what basis, who receives it, how long, which rights. */
export function Notice({ text, contact }: { readonly text: string; readonly contact: string }) {
  const { t } = useTranslation('contact');
  return (
    <aside className={styles['notice']} data-ground="sand" data-testid="consent-notice">
      <h2>{t('noticeTitle')}</h2>
      <p>{text}</p>
      <p>{t('noticeContact', { contact })}</p>
    </aside>
  );
}
