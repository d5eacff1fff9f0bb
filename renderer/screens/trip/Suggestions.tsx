import { useTranslation } from 'react-i18next';
import type { Itinerary } from '../../../content/schema/itinerary.ts';
import type { Language } from '../../../content/schema/language.ts';
import { type Stay, stays } from '../../../content/schema/place.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Suggestions.module.css';

/** What decides which suggestions come first. */
export interface TripWishes {
  readonly stay: Stay | null;
  readonly withoutCar: boolean;
}

export interface SuggestionsProps {
  readonly itineraries: readonly Itinerary[];
  readonly language: Language;
  /** What fits comes first; otherwise from a day to several weeks. */
  readonly wishes: TripWishes;
  readonly onTakeOver: (itinerary: Itinerary) => void;
}

/** Trips made by the offices, to take over and to change. */
export function Suggestions({ itineraries, language, wishes, onTakeOver }: SuggestionsProps) {
  const { t } = useTranslation(['trip', 'map']);
  const rank = ({ stay, withoutCar }: Itinerary): number =>
    stays.indexOf(stay) -
    (stay === wishes.stay ? 10 : 0) -
    (wishes.withoutCar && withoutCar === true ? 100 : 0);
  const sorted = itineraries.toSorted((one, other) => rank(one) - rank(other));
  return (
    <ul className={styles['suggestions']} aria-label={t('suggestions')}>
      {sorted.map((itinerary) => (
        <li key={itinerary.id} className={styles['suggestion']} data-ground="card">
          <p className={styles['stay']}>
            {t(`map:stay.${itinerary.stay}`)}
            {' · '}
            {t('count', { count: itinerary.days.flat().length })}
            {itinerary.withoutCar === true && ` · ${t('noCar')}`}
          </p>
          <h2>{itinerary.title[language]}</h2>
          <p>{itinerary.text[language]}</p>
          <div className={styles['take']}>
            <Button kind="quiet" testId={`take-over-${itinerary.id}`} onPress={() => onTakeOver(itinerary)}>
              {t('takeOver')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
