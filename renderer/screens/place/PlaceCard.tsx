import { MailOpen, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { placeFacts } from '../../domain/placeFacts.ts';
import { Button } from '../../ui/Button.tsx';
import { FactLine } from './FactLine.tsx';
import styles from './PlaceCard.module.css';

export interface PlaceCardProps {
  readonly place: Place;
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  readonly onClose: () => void;
  readonly onContact: () => void;
}

/** A place: picture, one line to want it, what one needs to get there. */
export function PlaceCard({ place, content, language, mediaFolder, onClose, onContact }: PlaceCardProps) {
  const { t } = useTranslation(['place', 'common', 'map']);
  const partner = content.partners.find(({ id }) => id === place.partner);
  const landscape = content.destination.landscapes.find(({ id }) => id === place.landscapes[0]);
  const own = place.pictures[0];
  const picture = own?.file ?? landscape?.picture;
  return (
    <article
      className={styles['card']}
      aria-label={place.name[language]}
      data-testid="place-card"
      data-place={place.id}
    >
      <div className={styles['picture']}>
        {picture !== undefined && <img src={`${mediaFolder}${picture}`} alt="" draggable={false} />}
        {own !== undefined && <small>{own.credit}</small>}
      </div>
      <div className={styles['close']}>
        <Button icon={<X />} label={t('common:close')} testId="close-place" onPress={onClose} />
      </div>
      <div className={styles['body']}>
        <h1>{place.name[language]}</h1>
        <p className={styles['hook']}>{place.hook[language]}</p>
        <p className={styles['text']}>{place.text[language]}</p>
        <ul className={styles['facts']}>
          {placeFacts(place).map((fact) => (
            <FactLine key={JSON.stringify(fact)} fact={fact} place={place} language={language} />
          ))}
        </ul>
      </div>
      <footer className={styles['foot']}>
        {partner !== undefined && (
          <p className={styles['office']} style={{ borderColor: partner.color }}>
            <span>{t('office')}</span>
            <strong lang="fr">{partner.name}</strong>
            <span lang="fr">{new URL(partner.web).hostname.replace(/^www\./, '')}</span>
          </p>
        )}
        <Button kind="primary" icon={<MailOpen />} testId="open-contact" onPress={onContact}>
          {t('map:contact')}
        </Button>
      </footer>
    </article>
  );
}
