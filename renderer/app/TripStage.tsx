import { useMemo } from 'react';
import type { Content } from '../../content/schema/content.ts';
import { soundTrip } from '../domain/trip/trip.ts';
import { companionAddress, mapsAddresses } from '../domain/trip/takeAway.ts';
import { TripScreen } from '../screens/trip/TripScreen.tsx';
import type { Session, SessionAction } from './session.ts';
import type { PlannedTrip } from './useTrip.ts';

export interface TripStageProps {
  readonly content: Content;
  readonly session: Session;
  readonly planned: PlannedTrip;
  /** Whether the map lies behind it. */
  readonly onMap: boolean;
  /** https address of a companion page, or null: then links to maps are taken away. */
  readonly companion: string | null;
  readonly dispatch: (action: SessionAction) => void;
}

/** The notebook, connected to the session. */
export function TripStage({ content, session, planned, onMap, companion, dispatch }: TripStageProps) {
  const { trip, language, filter } = session;
  const { stops, plan, sensible } = planned;
  const { center } = content.destination;
  const takeAways = useMemo(() => {
    if (companion !== null) return [companionAddress(companion, trip)];
    return mapsAddresses(
      center,
      stops.map(({ position }) => position),
    );
  }, [companion, center, stops, trip]);
  const exists = (id: string) => content.places.some((place) => place.id === id);
  return (
    <TripScreen
      {...{ stops, plan, language, takeAways, onMap }}
      centerName={content.destination.centerName}
      sources={content.destination.attributions}
      itineraries={content.itineraries}
      wishes={filter}
      canSave={sensible.join() !== trip.join()}
      canRestore={session.tripBefore !== null}
      onMove={(placeId, steps) => dispatch({ type: 'stopMoved', placeId, steps })}
      onRemove={(placeId) => dispatch({ type: 'stopRemoved', placeId })}
      onSensibleOrder={() => dispatch({ type: 'tripReplaced', trip: sensible })}
      onTakeOver={({ days }) => dispatch({ type: 'tripReplaced', trip: soundTrip(days.flat(), exists) })}
      onRestore={() => dispatch({ type: 'tripRestored' })}
      onPlace={(placeId) => dispatch({ type: 'placeOpened', placeId })}
      onContact={() => dispatch({ type: 'contactOpened' })}
      onClose={() => dispatch({ type: 'tripClosed' })}
    />
  );
}
