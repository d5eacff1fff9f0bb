import { useCallback, useMemo } from 'react';
import type { KioskLoad } from '../../electron/contract/channels.ts';
import { neighboursOf } from '../domain/neighbours.ts';
import type { Platform } from '../platform/platform.ts';
import { ContactScreen } from '../screens/contact/ContactScreen.tsx';
import { type HomeSheet, MapScreen, type MapScreenProps } from '../screens/map/MapScreen.tsx';
import { PlaceCard } from '../screens/place/PlaceCard.tsx';
import { TerritoryPage } from '../screens/territory/TerritoryPage.tsx';
import { ThanksScreen } from '../screens/thanks/ThanksScreen.tsx';
import { type Found, searchContent } from '../search/searchContent.ts';
import { Departing } from '../ui/Departing.tsx';
import { TripStage } from './TripStage.tsx';
import { cardOrder } from './cardOrder.ts';
import { isFull } from '../domain/trip/trip.ts';
import { tripOfficesFirst } from '../domain/trip/tripOffices.ts';
import { isHome } from './navigation.ts';
import type { Session, SessionAction } from './session.ts';
import type { PlannedTrip } from './useTrip.ts';

export interface StageProps {
  readonly load: KioskLoad;
  readonly platform: Platform;
  readonly session: Session;
  readonly planned: PlannedTrip;
  readonly contentFolder: string;
  readonly map: MapScreenProps['map'];
  readonly mapControls: { readonly zoom: (steps: number) => void; readonly seeEverything: () => void };
  readonly newId: () => string;
  readonly dispatch: (action: SessionAction) => void;
  readonly onFinish: () => void;
}

/** The screens of one visitor, one upon the other, connected to the session. */
export function Stage(props: StageProps) {
  const { load, platform, session, planned, dispatch, onFinish } = props;
  const { content, consent } = load;
  const { screen, language, filter } = session;
  const mediaFolder = `${props.contentFolder}media/`;
  const place = screen.name === 'place' ? content.places.find(({ id }) => id === screen.placeId) : undefined;
  const territory =
    screen.name === 'territory' ? content.partners.find(({ id }) => id === screen.partnerId) : undefined;
  const beside = place === undefined ? null : neighboursOf(place.id, cardOrder(session, content));
  let sheet: HomeSheet | null = null;
  if (place !== undefined) sheet = { kind: 'place', place };
  if (screen.name === 'trip') sheet = { kind: 'trip' };
  if (territory !== undefined) sheet = { kind: 'territory', partnerId: territory.id };
  const onMap = session.view === 'map' && props.map === 'ready';
  const openTerritory = (partnerId: string) => dispatch({ type: 'territoryOpened', partnerId });
  // The same function as long as the page lives: long lists draw only the rows that change.
  const openPlace = useCallback((placeId: string) => dispatch({ type: 'placeOpened', placeId }), [dispatch]);
  const openContact = () => dispatch({ type: 'contactOpened' });
  const openTrip = () => dispatch({ type: 'tripOpened' });
  const search = useMemo(() => searchContent(content), [content]);
  const onFound = useCallback(
    (found: readonly Found[] | null) => dispatch({ type: 'searched', found }),
    [dispatch],
  );
  const closeCard = () => dispatch({ type: 'cardClosed' });
  return (
    <>
      {isHome(screen.name) && (
        <MapScreen
          {...{ content, language, filter, mediaFolder }}
          map={props.map}
          view={session.view}
          panel={session.panel}
          onPanel={(panel) => dispatch({ type: 'panelChosen', panel })}
          sheet={sheet}
          search={search}
          found={session.found}
          onFound={onFound}
          stops={session.trip.length}
          onTrip={openTrip}
          onChoice={(choice) => dispatch({ type: 'choiceToggled', choice })}
          onClear={() => dispatch({ type: 'filterCleared' })}
          onView={(view) => dispatch({ type: 'viewChosen', view })}
          onZoom={props.mapControls.zoom}
          onSeeEverything={props.mapControls.seeEverything}
          onPlace={openPlace}
          onTerritory={openTerritory}
          onContact={openContact}
          onFinish={onFinish}
        />
      )}
      <Departing way="sink">
        {territory === undefined ? null : (
          <TerritoryPage
            key={territory.id}
            partner={territory}
            {...{ content, language, mediaFolder, onMap }}
            onClose={closeCard}
            onPlace={openPlace}
            onTerritory={openTerritory}
            onContact={openContact}
          />
        )}
      </Departing>
      <Departing way="sink">
        {place === undefined ? null : (
          <PlaceCard
            {...{ place, content, language, mediaFolder, onMap }}
            previous={beside?.previous ?? null}
            next={beside?.next ?? null}
            onPlace={openPlace}
            inTrip={session.trip.includes(place.id)}
            tripIsFull={isFull(session.trip)}
            onTrip={() =>
              dispatch({
                type: session.trip.includes(place.id) ? 'stopRemoved' : 'stopAdded',
                placeId: place.id,
              })
            }
            stops={session.trip.length}
            onOpenTrip={openTrip}
            onClose={closeCard}
            onTerritory={openTerritory}
            onContact={openContact}
          />
        )}
      </Departing>
      <Departing way="sink">
        {screen.name !== 'trip' ? null : (
          <TripStage
            {...{ content, session, planned, onMap, dispatch }}
            companion={load.settings.companion}
          />
        )}
      </Departing>
      <Departing way={screen.name === 'thanks' ? 'post' : 'sink'}>
        {screen.name !== 'contact' ? null : (
          <ContactScreen
            language={language}
            partners={tripOfficesFirst(content.partners, content.places, session.trip)}
            consent={consent}
            trip={session.trip}
            newId={props.newId}
            onSend={async (draft) => {
              const result = await platform['leads.save'](draft);
              if (result.ok) dispatch({ type: 'leadSaved', firstName: draft.firstName });
              return result;
            }}
            onCancel={() => dispatch({ type: 'contactClosed' })}
          />
        )}
      </Departing>
      {screen.name === 'thanks' && (
        <ThanksScreen
          firstName={screen.firstName}
          onFinish={onFinish}
          onStay={() => dispatch({ type: 'mapShown' })}
        />
      )}
    </>
  );
}
