import { MailOpen, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { placeFacts } from '../../domain/placeFacts.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { AttributionLine } from '../../ui/AttributionLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { FactLine } from './FactLine.tsx';
import styles from './PlaceCard.module.css';

export interface PlaceCardProps {
  readonly place: Place;
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  /** Whether it lies on the map rather than on the list. */
  readonly onMap: boolean;
  readonly onClose: () => void;
  readonly onContact: () => void;
}

/** A place: picture, one line to want it, what one needs to get there. Laid over the map, which stays the hero. */
export function PlaceCard(props: PlaceCardProps) {
  const { place, content, language, mediaFolder, onMap, onClose, onContact } = props;
  const { t } = useTranslation(['place', 'common', 'map']);
  const partner = content.partners.find(({ id }) => id === place.partner);
  const { file, credit } = placePicture(place, content);
  const name = place.name[language];
  return (
    <div className={styles['layer']}>
      <div className={styles['window']} data-map-window data-on-map={onMap ? '' : undefined}>
        <AttributionLine sources={content.destination.attributions} />
      </div>
      <article
        className={styles['card']}
        data-ground="paper"
        aria-label={name}
        data-testid="place-card"
        data-place={place.id}
      >
        <div className={styles['picture']}>
          <Picture
            address={file === null ? null : `${mediaFolder}${file}`}
            {...(credit === undefined ? {} : { credit })}
          />
        </div>
        <div className={styles['close']}>
          <Button floating icon={<X />} label={t('common:close')} testId="close-place" onPress={onClose} />
        </div>
        <div className={styles['body']}>
          <Scroller label={name} labels={{ up: t('common:scroll.up'), down: t('common:scroll.down') }}>
            <h1 tabIndex={-1} data-first-focus>
              {name}
            </h1>
            <p className={styles['hook']}>{place.hook[language]}</p>
            <p className={styles['text']}>{place.text[language]}</p>
            <ul className={styles['facts']}>
              {placeFacts(place).map((fact) => (
                <FactLine key={JSON.stringify(fact)} fact={fact} place={place} language={language} />
              ))}
            </ul>
          </Scroller>
        </div>
        <footer className={styles['foot']}>
          {partner !== undefined && (
            <div className={styles['office']}>
              <p>{t('office')}</p>
              <Wordmark
                name={partner.name}
                colour={partner.color}
                beside={new URL(partner.web).hostname.replace(/^www\./, '')}
              />
            </div>
          )}
          <Button kind="primary" icon={<MailOpen aria-hidden />} testId="open-contact" onPress={onContact}>
            {t('map:contact')}
          </Button>
        </footer>
      </article>
    </div>
  );
}
