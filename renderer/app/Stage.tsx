import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { Platform } from '../platform/platform.ts';
import { ContactScreen } from '../screens/contact/ContactScreen.tsx';
import { MapScreen, type MapScreenProps } from '../screens/map/MapScreen.tsx';
import { PlaceCard } from '../screens/place/PlaceCard.tsx';
import { ThanksScreen } from '../screens/thanks/ThanksScreen.tsx';
import { Departing } from '../ui/Departing.tsx';
import type { Session, SessionAction } from './session.ts';

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
  return (
    <>
      {(screen.name === 'map' || screen.name === 'place') && (
        <MapScreen
          {...{ content, language, filter, mediaFolder }}
          map={props.map}
          view={session.view}
          chosen={place ?? null}
          onTheme={(theme) => dispatch({ type: 'themeToggled', theme })}
          onStay={(stay) => dispatch({ type: 'stayChosen', stay })}
          onClear={() => dispatch({ type: 'filterCleared' })}
          onView={(view) => dispatch({ type: 'viewChosen', view })}
          onZoom={props.mapControls.zoom}
          onSeeEverything={props.mapControls.seeEverything}
          onPlace={(placeId) => dispatch({ type: 'placeOpened', placeId })}
          onContact={() => dispatch({ type: 'contactOpened' })}
          onFinish={onFinish}
        />
      )}
      <Departing way="sink">
        {place === undefined ? null : (
          <PlaceCard
            key={place.id}
            {...{ place, content, language, mediaFolder }}
            onMap={session.view === 'map' && props.map === 'ready'}
            onClose={() => dispatch({ type: 'mapShown' })}
            onContact={() => dispatch({ type: 'contactOpened' })}
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
