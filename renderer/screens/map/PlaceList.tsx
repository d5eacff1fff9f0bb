import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import type { Place } from '../../../content/schema/place.ts';
import { isInTown } from '../../domain/isInTown.ts';
import { nearestFirst } from '../../domain/nearestFirst.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { PlaceRow } from '../../ui/PlaceRow.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { useRovingStop } from '../../ui/useRovingStop.ts';
import styles from './PlaceList.module.css';

export interface PlaceListProps {
  readonly content: Content;
  readonly places: readonly Place[];
  readonly language: Language;
  readonly mediaFolder: string;
  readonly chosen: Place | null;
  /** Why there is a list where one would expect the map; null when the visitor chose it. */
  readonly notice: string | null;
  readonly onPlace: (placeId: string) => void;
}

/** The places as a list, the equal of the map: the same choice, the nearest to Montpellier first. */
export function PlaceList({
  content,
  places,
  language,
  mediaFolder,
  chosen,
  notice,
  onPlace,
}: PlaceListProps) {
  const { t } = useTranslation(['map', 'place']);
  const scrollLabels = useScrollLabels();
  const { stop, moveTo, onKeyDown } = useRovingStop('button');
  // Sorted once: every arrow key draws the list again.
  const sorted = useMemo(() => nearestFirst(places, language), [places, language]);
  return (
    <section className={styles['list']} data-ground="sand" aria-label={t('view.list')}>
      <Scroller label={t('view.list')} labels={scrollLabels} testId="place-list">
        {notice !== null && (
          <p className={styles['notice']} role="status">
            {notice}
          </p>
        )}
        <ul className={styles['rows']} onKeyDown={onKeyDown}>
          {sorted.map((place, index) => {
            const { file } = placePicture(place, content);
            const minutes = place.access.carMinutes;
            return (
              <li key={place.id}>
                <PlaceRow
                  name={place.name[language]}
                  hook={place.hook[language]}
                  beside={
                    isInTown(place)
                      ? t('place:carHere')
                      : t('place:car', { time: formatDuration(language, minutes * 60) })
                  }
                  picture={file === null ? null : `${mediaFolder}${file}`}
                  chosen={place.id === chosen?.id}
                  tabStop={index === Math.min(stop, sorted.length - 1)}
                  onFocus={() => moveTo(index)}
                  testId={`row-${place.id}`}
                  onPress={() => onPlace(place.id)}
                />
              </li>
            );
          })}
        </ul>
      </Scroller>
    </section>
  );
}
