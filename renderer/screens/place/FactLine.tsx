import {
  Accessibility,
  Bus,
  CalendarDays,
  Car,
  Clock,
  Gift,
  Ship,
  Sparkles,
  TrainFront,
  TramFront,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../content/schema/language.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import type { Place } from '../../../content/schema/place.ts';
import { isInTown } from '../../domain/isInTown.ts';
import type { PlaceFact } from '../../domain/placeFacts.ts';
import styles from './PlaceCard.module.css';

export interface FactLineProps {
  readonly fact: PlaceFact;
  readonly place: Place;
  readonly language: Language;
  readonly mediaFolder: string;
}

const vehicles = { tram: TramFront, train: TrainFront, bus: Bus, boat: Ship };

function monthNames(months: readonly number[], language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = months.map((month) => format.format(new Date(Date.UTC(2000, month - 1, 1))));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** An editor's sign as a stencil: it takes the ink of the ground like the others. */
function Sign({ address }: { readonly address: string }) {
  return <span className={styles['sign']} style={{ maskImage: `url("${encodeURI(address)}")` }} />;
}

/** One practical fact with its sign. */
export function FactLine({ fact, place, language, mediaFolder }: FactLineProps) {
  const { t } = useTranslation('place');
  const signed = (sign: ReactNode, text: string) => (
    <li>
      {sign}
      <span>{text}</span>
    </li>
  );
  const line = (Icon: typeof Car, text: string) => signed(<Icon aria-hidden />, text);
  switch (fact.kind) {
    case 'car':
      return line(
        Car,
        isInTown(place) ? t('carHere') : t('car', { time: formatDuration(language, fact.minutes * 60) }),
      );
    case 'public':
      return line(vehicles[fact.mode], place.access.public[fact.index]?.hint[language] ?? '');
    case 'duration':
      return line(Clock, t(`duration.${fact.duration}`));
    case 'months':
      return line(CalendarDays, t('bestIn', { seasons: monthNames(fact.months, language) }));
    case 'seasons': {
      const names = fact.seasons.map((season) => t(`season.${season}`));
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
      return line(CalendarDays, fact.allYear ? t('season.all') : t('bestIn', { seasons: list }));
    }
    case 'reducedMobility':
      return line(Accessibility, t(`reducedMobility.${fact.value}`));
    case 'free':
      return line(Gift, t('free'));
    case 'declared': {
      const { icon, label, value } = fact;
      const words = t('field', { label, value });
      return icon === null
        ? line(Sparkles, words)
        : signed(<Sign address={`${mediaFolder}${icon}`} />, words);
    }
    default:
      return assertNever(fact);
  }
}

function assertNever(fact: never): never {
  throw new Error(`Unknown fact ${JSON.stringify(fact)}`);
}
