import { BedDouble, TrainFront } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Partner } from '../../../content/schema/partner.ts';
import { setName, territoryPicture } from '../../domain/territory.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { MapSheet } from '../../ui/MapSheet.tsx';
import { OfficeLines } from './OfficeLines.tsx';
import { TerritoryFoot } from './TerritoryFoot.tsx';
import styles from './TerritoryPage.module.css';
import { TerritoryPlaces } from './TerritoryPlaces.tsx';

export interface TerritoryPageProps {
  readonly partner: Partner;
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  /** Whether it lies on the map rather than on the list. */
  readonly onMap: boolean;
  readonly onClose: () => void;
  readonly onPlace: (placeId: string) => void;
  readonly onTerritory: (partnerId: string) => void;
  readonly onContact: () => void;
}

/** A territory, told like every other: picture, story, its places, where to sleep, how to come, its office. */
export function TerritoryPage(props: TerritoryPageProps) {
  const { partner, content, language, mediaFolder } = props;
  const { t } = useTranslation(['territory', 'common']);
  const scrollLabels = useScrollLabels();
  const picture = territoryPicture(partner, content);
  const { story, lodging, coming } = partner.page;
  const chapter = (icon: ReactNode, title: string, text: string) => (
    <section className={styles['chapter']}>
      <h2>
        {icon}
        {title}
      </h2>
      <p>{text}</p>
    </section>
  );
  return (
    <MapSheet
      subject={{ kind: 'territory', id: partner.id }}
      name={partner.name}
      picture={picture === null ? null : `${mediaFolder}${picture}`}
      beside="map"
      onMap={props.onMap}
      sources={content.destination.attributions}
      labels={{ close: t('common:close'), ...scrollLabels }}
      testId="territory-page"
      onClose={props.onClose}
      foot={
        <TerritoryFoot
          partner={partner}
          partners={content.partners}
          onTerritory={props.onTerritory}
          onContact={props.onContact}
        />
      }
    >
      <header className={styles['head']} style={{ '--content-colour': partner.color } as CSSProperties}>
        <h1 lang="fr" tabIndex={-1} data-first-focus>
          {setName(partner.name)}
        </h1>
        <p>{partner.line[language]}</p>
      </header>
      <p className={styles['story']}>{story[language]}</p>
      <TerritoryPlaces
        places={content.places.filter((place) => place.partner === partner.id)}
        {...{ content, language, mediaFolder }}
        onPlace={props.onPlace}
      />
      {chapter(<BedDouble aria-hidden />, t('lodging'), lodging[language])}
      {chapter(<TrainFront aria-hidden />, t('coming'), coming[language])}
      <OfficeLines partner={partner} />
    </MapSheet>
  );
}
