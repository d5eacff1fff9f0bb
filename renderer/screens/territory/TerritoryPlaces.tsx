import { Binoculars } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import type { Place } from '../../../content/schema/place.ts';
import { isInTown } from '../../domain/isInTown.ts';
import { nearestFirst } from '../../domain/nearestFirst.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { PlaceTile } from '../../ui/PlaceTile.tsx';
import { useRovingStop } from '../../ui/useRovingStop.ts';
import styles from './TerritoryPlaces.module.css';

export interface TerritoryPlacesProps {
  /** The places of the territory, in any order. */
  readonly places: readonly Place[];
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  readonly onPlace: (placeId: string) => void;
}

/** What there is to see in a territory, the nearest to Montpellier first. One touch opens a place. */
export function TerritoryPlaces({ places, content, language, mediaFolder, onPlace }: TerritoryPlacesProps) {
  const { t } = useTranslation(['territory', 'place']);
  const { stop, moveTo, onKeyDown } = useRovingStop('button');
  const sorted = useMemo(() => nearestFirst(places, language), [places, language]);
  return (
    <section className={styles['places']}>
      <h2>
        <Binoculars aria-hidden />
        {t('places')}
      </h2>
      <ul className={styles['tiles']} onKeyDown={onKeyDown}>
        {sorted.map((place, index) => {
          const { file } = placePicture(place, content);
          const minutes = place.access.carMinutes;
          return (
            <li key={place.id}>
              <PlaceTile
                name={place.name[language]}
                distance={
                  isInTown(place)
                    ? t('place:carHere')
                    : t('drive', { time: formatDuration(language, minutes * 60) })
                }
                picture={file === null ? null : `${mediaFolder}${file}`}
                tabStop={index === Math.min(stop, sorted.length - 1)}
                onFocus={() => moveTo(index)}
                testId={`tile-${place.id}`}
                onPress={() => onPlace(place.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
