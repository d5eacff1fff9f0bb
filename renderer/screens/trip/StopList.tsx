import { Car } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import { StopRow } from '../../ui/StopRow.tsx';
import styles from './StopList.module.css';
import { useCarrying } from './useCarrying.ts';

export interface StopListProps {
  readonly stops: readonly Place[];
  /** Minutes from the centre, between stops, and back; one more than stops. Null while they are not known. */
  readonly legs: readonly number[] | null;
  /** Name of the town where the trip begins and ends. */
  readonly centerName: string;
  readonly language: Language;
  readonly onMove: (placeId: string, steps: number) => void;
  readonly onRemove: (placeId: string) => void;
  readonly onPlace: (placeId: string) => void;
}

/** The stops in order, with the drive to each of them. */
export function StopList(props: StopListProps) {
  const { stops, legs, centerName, language, onMove, onRemove, onPlace } = props;
  const { t } = useTranslation('trip');
  const list = useRef<HTMLOListElement>(null);
  const { carried, take } = useCarrying(list, onMove);
  const drive = (minutes: number | undefined) =>
    minutes !== undefined && (
      <p className={styles['leg']}>
        <Car aria-hidden />
        {formatDuration(language, Math.max(1, minutes) * 60)}
      </p>
    );
  return (
    <>
      <p className={styles['end']}>{t('from', { town: centerName })}</p>
      <ol className={styles['stops']} ref={list} data-testid="stops">
        {stops.map((place, index) => {
          const name = place.name[language];
          return (
            <li key={place.id} data-stop={place.id}>
              {drive(legs?.[index])}
              <StopRow
                id={place.id}
                number={index + 1}
                name={name}
                hook={place.hook[language]}
                isFirst={index === 0}
                isLast={index === stops.length - 1}
                carried={carried === place.id}
                labels={{
                  earlier: t('earlier', { name }),
                  later: t('later', { name }),
                  remove: t('remove', { name }),
                }}
                onPress={() => onPlace(place.id)}
                onMove={(steps) => onMove(place.id, steps)}
                onRemove={() => onRemove(place.id)}
                onGrip={(event) => take(place.id, event)}
              />
            </li>
          );
        })}
      </ol>
      {drive(legs?.at(-1))}
      <p className={styles['end']}>{t('back', { town: centerName })}</p>
    </>
  );
}
