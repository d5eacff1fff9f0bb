import { Binoculars, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { formatDistance } from '../../domain/formatDistance.ts';
import type { NearPlace } from '../../domain/nearPlaces.ts';
import { PlaceTile } from '../../ui/PlaceTile.tsx';
import { useRovingStop } from '../../ui/useRovingStop.ts';
import styles from './NearPlaces.module.css';

export interface NearPlacesProps {
  readonly near: readonly NearPlace[];
  readonly language: Language;
  readonly pictureOf: (place: Place) => string | null;
  readonly onPlace: (placeId: string) => void;
}

/** The places around one, whoever's they are. One touch opens a card. */
export function NearPlaces({ near, language, pictureOf, onPlace }: NearPlacesProps) {
  const { t } = useTranslation('place');
  const { stop, moveTo, onKeyDown } = useRovingStop('button');
  if (near.length === 0) return null;
  return (
    <section className={styles['near']}>
      <h2>
        <Binoculars aria-hidden />
        {t('near')}
      </h2>
      <ul className={styles['tiles']} onKeyDown={onKeyDown}>
        {near.map(({ place, metres }, index) => (
          <li key={place.id}>
            <PlaceTile
              name={place.name[language]}
              distance={formatDistance(language, metres)}
              icon={<MapPin aria-hidden />}
              picture={pictureOf(place)}
              tabStop={index === Math.min(stop, near.length - 1)}
              testId={`near-${place.id}`}
              onFocus={() => moveTo(index)}
              onPress={() => onPlace(place.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
