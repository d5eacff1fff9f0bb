import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { type PlaceFilter, filterPlaces } from '../../domain/filterPlaces.ts';
import styles from './PlaceList.module.css';

export interface PlaceListProps {
  readonly content: Content;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly mediaFolder: string;
  readonly onPlace: (placeId: string) => void;
}

/** Every place as a card: what stands in for the map on a machine that cannot draw it. */
export function PlaceList({ content, language, filter, mediaFolder, onPlace }: PlaceListProps) {
  const { t } = useTranslation('map');
  return (
    <section className={styles['list']} aria-label={t('title')} data-testid="place-list">
      <p className={styles['notice']}>{t('noMap')}</p>
      {filterPlaces(content.places, filter).map((place) => {
        const landscape = content.destination.landscapes.find(({ id }) => id === place.landscapes[0]);
        return (
          <button
            key={place.id}
            type="button"
            className={styles['card']}
            data-testid={`card-${place.id}`}
            onClick={() => onPlace(place.id)}
          >
            {landscape !== undefined && (
              <img src={`${mediaFolder}${landscape.picture}`} alt="" draggable={false} />
            )}
            <span>{place.name[language]}</span>
          </button>
        );
      })}
    </section>
  );
}
