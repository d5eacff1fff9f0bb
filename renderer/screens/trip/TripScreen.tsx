import { ListOrdered, Lightbulb, MailOpen, Route, Smartphone, TrainFront, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Itinerary } from '../../../content/schema/itinerary.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import type { TakeAway } from '../../domain/trip/takeAway.ts';
import type { TripPlan } from '../../domain/trip/tripPlan.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { MapSheet } from '../../ui/MapSheet.tsx';
import { type Segment, Segments } from '../../ui/Segments.tsx';
import { StopList } from './StopList.tsx';
import { Suggestions, type TripWishes } from './Suggestions.tsx';
import { TakeAwaySheet } from './TakeAwaySheet.tsx';
import styles from './TripScreen.module.css';

type Page = 'stops' | 'ideas' | 'takeAway';

export interface TripScreenProps {
  /** What is visited, in order. */
  readonly stops: readonly Place[];
  /** Null while the roads are not there. */
  readonly plan: TripPlan | null;
  /** Trips that the offices suggest. */
  readonly itineraries: readonly Itinerary[];
  /** What the visitor wished for: suggestions that fit it come first. */
  readonly wishes: TripWishes;
  readonly language: Language;
  /** Name of the town where every trip begins and ends. */
  readonly centerName: string;
  readonly takeAways: readonly TakeAway[];
  /** Whether the map lies behind it. */
  readonly onMap: boolean;
  /** Data sources of the map. */
  readonly sources: readonly string[];
  /** Whether another order would save driving. */
  readonly canSave: boolean;
  /** Whether there is an earlier trip to go back to. */
  readonly canRestore: boolean;
  readonly onMove: (placeId: string, steps: number) => void;
  readonly onRemove: (placeId: string) => void;
  readonly onSensibleOrder: () => void;
  readonly onTakeOver: (itinerary: Itinerary) => void;
  readonly onRestore: () => void;
  readonly onPlace: (placeId: string) => void;
  readonly onContact: () => void;
  readonly onClose: () => void;
}

/** The notebook: what was chosen, in order, what it asks in time, and how to take it home. */
export function TripScreen(props: TripScreenProps) {
  const { stops, plan, language } = props;
  const { t } = useTranslation(['trip', 'common', 'map']);
  const scrollLabels = useScrollLabels();
  const isEmpty = stops.length === 0;
  const [chosen, setPage] = useState<Page>(isEmpty ? 'ideas' : 'stops');
  // Without a stop there is nothing to order and nothing to take away.
  const page = isEmpty ? 'ideas' : chosen;
  const duration = (minutes: number): string => formatDuration(language, minutes * 60);
  const pages: readonly Segment<Page>[] = [
    { id: 'stops', label: t('stops'), icon: <ListOrdered aria-hidden />, testId: 'trip-stops' },
    { id: 'ideas', label: t('ideas'), icon: <Lightbulb aria-hidden />, testId: 'trip-ideas' },
    { id: 'takeAway', label: t('takeAway'), icon: <Smartphone aria-hidden />, testId: 'take-away' },
  ];
  // Who said that they come without a car is told nothing of driving, where the trip can do without.
  const carless = props.wishes.withoutCar && plan?.withoutCar === true;
  const verdict =
    plan === null
      ? t('count', { count: stops.length })
      : t(`${carless ? 'fitsWithoutCar' : 'fits'}.${plan.stay}`, {
          driving: duration(plan.drivingMinutes),
          visiting: duration(plan.visitingMinutes),
          days: plan.days,
        });
  const shown: Readonly<Record<Page, () => ReactNode>> = {
    stops: () => (
      <>
        {plan?.withoutCar === true && (
          <p className={styles['withoutCar']}>
            <TrainFront aria-hidden />
            {t('withoutCar')}
          </p>
        )}
        <div className={styles['tools']}>
          <Button
            kind="quiet"
            icon={<Route aria-hidden />}
            disabled={!props.canSave}
            testId="sensible-order"
            onPress={props.onSensibleOrder}
          >
            {t('sensibleOrder')}
          </Button>
          {props.canRestore && (
            <Button kind="quiet" icon={<Undo2 aria-hidden />} testId="restore-trip" onPress={props.onRestore}>
              {t('restore')}
            </Button>
          )}
        </div>
        <StopList
          {...{ stops, language }}
          centerName={props.centerName}
          legs={carless ? null : (plan?.legs ?? null)}
          onMove={props.onMove}
          onRemove={props.onRemove}
          onPlace={props.onPlace}
        />
      </>
    ),
    ideas: () => (
      <Suggestions
        {...{ language }}
        itineraries={props.itineraries}
        wishes={props.wishes}
        onTakeOver={(itinerary) => {
          props.onTakeOver(itinerary);
          setPage('stops');
        }}
      />
    ),
    takeAway: () => <TakeAwaySheet takeAways={props.takeAways} />,
  };
  return (
    <MapSheet
      // Every page of it begins at its top.
      subject={{ kind: 'trip', id: page }}
      name={t('title')}
      beside="map"
      head={
        <>
          <div>
            <h1 tabIndex={-1} data-first-focus>
              {t('title')}
            </h1>
            <p className={styles['verdict']} role="status" data-testid="trip-verdict">
              {isEmpty ? t('empty') : verdict}
            </p>
          </div>
          {!isEmpty && (
            <div className={styles['pages']}>
              <Segments label={t('title')} chosen={page} onChoose={setPage} segments={pages} />
            </div>
          )}
        </>
      }
      onMap={props.onMap}
      sources={props.sources}
      labels={{ close: t('common:close'), ...scrollLabels }}
      testId="trip"
      onClose={props.onClose}
      foot={
        <Button
          kind="primary"
          wide
          icon={<MailOpen aria-hidden />}
          testId="open-contact"
          onPress={props.onContact}
        >
          {isEmpty ? t('map:contact') : t('send')}
        </Button>
      }
    >
      <div className={styles['page']}>{shown[page]()}</div>
    </MapSheet>
  );
}
