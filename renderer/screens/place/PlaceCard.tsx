import { MailOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { placeFacts } from '../../domain/placeFacts.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { siteName } from '../../domain/territory.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { MapSheet } from '../../ui/MapSheet.tsx';
import { TerritoryButton } from '../../ui/TerritoryButton.tsx';
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
  readonly onTerritory: (partnerId: string) => void;
  readonly onContact: () => void;
}

/** A place: picture, one line to want it, what one needs to get there, and whose territory it is. */
export function PlaceCard(props: PlaceCardProps) {
  const { place, content, language, mediaFolder } = props;
  const { t } = useTranslation(['place', 'common', 'map']);
  const scrollLabels = useScrollLabels();
  const partner = content.partners.find(({ id }) => id === place.partner);
  const { file, credit } = placePicture(place, content);
  const name = place.name[language];
  return (
    <MapSheet
      subject={{ kind: 'place', id: place.id }}
      name={name}
      picture={file === null ? null : `${mediaFolder}${file}`}
      credit={credit}
      beside="panel"
      onMap={props.onMap}
      sources={content.destination.attributions}
      labels={{ close: t('common:close'), ...scrollLabels }}
      testId="place-card"
      onClose={props.onClose}
      foot={
        <>
          {partner !== undefined && (
            <div className={styles['office']}>
              <p>{t('office')}</p>
              <TerritoryButton
                name={partner.name}
                colour={partner.color}
                beside={siteName(partner)}
                testId="open-territory"
                onPress={() => props.onTerritory(partner.id)}
              />
            </div>
          )}
          <Button
            kind="primary"
            icon={<MailOpen aria-hidden />}
            testId="open-contact"
            onPress={props.onContact}
          >
            {t('map:contact')}
          </Button>
        </>
      }
    >
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
    </MapSheet>
  );
}
