import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { Platform } from '../platform/platform.ts';
import { ContactScreen } from '../screens/contact/ContactScreen.tsx';
import { type HomeSheet, MapScreen, type MapScreenProps } from '../screens/map/MapScreen.tsx';
import { PlaceCard } from '../screens/place/PlaceCard.tsx';
import { TerritoryPage } from '../screens/territory/TerritoryPage.tsx';
import { ThanksScreen } from '../screens/thanks/ThanksScreen.tsx';
import { Departing } from '../ui/Departing.tsx';
import { type Session, type SessionAction, isHome } from './session.ts';

export interface StageProps {
  readonly load: KioskLoad;
  readonly platform: Platform;
  readonly session: Session;
  readonly contentFolder: string;
  readonly map: MapScreenProps['map'];
  readonly mapControls: { readonly zoom: (steps: number) => void; readonly seeEverything: () => void };
  readonly newId: () => string;
  readonly dispatch: (action: SessionAction) => void;
  readonly onFinish: () => void;
}

/** The screens of one visitor, one upon the other, connected to the session. */
export function Stage(props: StageProps) {
  const { load, platform, session, dispatch, onFinish } = props;
  const { content, consent } = load;
  const { screen, language, filter } = session;
  const mediaFolder = `${props.contentFolder}media/`;
  const place = screen.name === 'place' ? content.places.find(({ id }) => id === screen.placeId) : undefined;
  const territory =
    screen.name === 'territory' ? content.partners.find(({ id }) => id === screen.partnerId) : undefined;
  let sheet: HomeSheet | null = null;
  if (place !== undefined) sheet = { kind: 'place', place };
  if (territory !== undefined) sheet = { kind: 'territory', partnerId: territory.id };
  const onMap = session.view === 'map' && props.map === 'ready';
  const openTerritory = (partnerId: string) => dispatch({ type: 'territoryOpened', partnerId });
  const openPlace = (placeId: string) => dispatch({ type: 'placeOpened', placeId });
  const openContact = () => dispatch({ type: 'contactOpened' });
  const closeCard = () => dispatch({ type: 'cardClosed' });
  return (
    <>
      {isHome(screen.name) && (
        <MapScreen
          {...{ content, language, filter, mediaFolder }}
          map={props.map}
          view={session.view}
          sheet={sheet}
          onTheme={(theme) => dispatch({ type: 'themeToggled', theme })}
          onStay={(stay) => dispatch({ type: 'stayChosen', stay })}
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
            key={place.id}
            {...{ place, content, language, mediaFolder, onMap }}
            onClose={closeCard}
            onTerritory={openTerritory}
            onContact={openContact}
          />
        )}
      </Departing>
      <Departing way={screen.name === 'thanks' ? 'post' : 'sink'}>
        {screen.name !== 'contact' ? null : (
          <ContactScreen
            language={language}
            partners={content.partners}
            consent={consent}
            trip={[]}
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
