import { Globe, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../content/schema/partner.ts';
import { siteName } from '../../domain/territory.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './OfficeLines.module.css';

/** The office that speaks for a territory. What is not known for certain is left out. */
export function OfficeLines({ partner }: { readonly partner: Partner }) {
  const { t } = useTranslation('territory');
  return (
    <section className={styles['office']} data-ground="card">
      <h2>{t('office')}</h2>
      <Wordmark name={partner.name} colour={partner.color} beside={partner.legalName} />
      <ul>
        {partner.address !== null && (
          <li lang="fr">
            <MapPin aria-hidden />
            <span>{partner.address}</span>
          </li>
        )}
        <li>
          <Globe aria-hidden />
          <span>{siteName(partner)}</span>
        </li>
      </ul>
    </section>
  );
}
