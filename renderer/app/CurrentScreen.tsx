import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { Language } from '../../content/schema/language.ts';
import type { AttractScene } from '../domain/attractCycle.ts';
import { languageNames } from '../i18n/languageNames.ts';
import type { Platform } from '../platform/platform.ts';
import { AttractScreen } from '../screens/attract/AttractScreen.tsx';
import { ContactScreen } from '../screens/contact/ContactScreen.tsx';
import { MapScreen } from '../screens/map/MapScreen.tsx';
import { PlaceList } from '../screens/map/PlaceList.tsx';
import { PlaceCard } from '../screens/place/PlaceCard.tsx';
import { StaffScreen } from '../screens/staff/StaffScreen.tsx';
import { ThanksScreen } from '../screens/thanks/ThanksScreen.tsx';
import type { Session, SessionAction } from './session.ts';

export interface CurrentScreenProps {
  readonly load: KioskLoad;
  readonly platform: Platform;
  readonly session: Session;
  readonly contentFolder: string;
  readonly hasMap: boolean;
  readonly mapControls: { readonly zoom: (steps: number) => void; readonly seeEverything: () => void };
  readonly random: () => number;
  readonly newId: () => string;
  readonly dispatch: (action: SessionAction) => void;
  readonly onScene: (scene: AttractScene) => void;
  readonly onWake: (pointerId: number | null, language?: Language) => void;
  readonly onFinish: () => void;
}

/** Connects the screen of the moment to the session. */
export function CurrentScreen(props: CurrentScreenProps) {
  const { load, platform, session, dispatch, onFinish } = props;
  const { content, consent, settings } = load;
  const { screen, language, filter } = session;
  const mediaFolder = `${props.contentFolder}media/`;
  const openPlace = (placeId: string) => dispatch({ type: 'placeOpened', placeId });

  switch (screen.name) {
    case 'attract':
      return (
        <AttractScreen
          content={content}
          mediaFolder={mediaFolder}
          languageNames={languageNames}
          demonstration={settings.demonstration}
          random={props.random}
          onScene={props.onScene}
          onWake={props.onWake}
        />
      );
    case 'map':
    case 'place': {
      const place = content.places.find(({ id }) => screen.name === 'place' && id === screen.placeId);
      return (
        <>
          {!props.hasMap && (
            <PlaceList
              content={content}
              language={language}
              filter={filter}
              mediaFolder={mediaFolder}
              onPlace={openPlace}
            />
          )}
          <MapScreen
            content={content}
            language={language}
            languageNames={languageNames}
            filter={filter}
            mediaFolder={mediaFolder}
            hasMap={props.hasMap}
            covered={place !== undefined}
            onTheme={(theme) => dispatch({ type: 'themeToggled', theme })}
            onStay={(stay) => dispatch({ type: 'stayChosen', stay })}
            onClear={() => dispatch({ type: 'filterCleared' })}
            onLanguage={(chosen) => dispatch({ type: 'languageChosen', language: chosen })}
            onZoom={props.mapControls.zoom}
            onSeeEverything={props.mapControls.seeEverything}
            onContact={() => dispatch({ type: 'contactOpened' })}
            onFinish={onFinish}
          />
          {place !== undefined && (
            <PlaceCard
              key={place.id}
              place={place}
              content={content}
              language={language}
              mediaFolder={mediaFolder}
              onClose={() => dispatch({ type: 'mapShown' })}
              onContact={() => dispatch({ type: 'contactOpened' })}
            />
          )}
        </>
      );
    }
    case 'contact':
      return (
        <ContactScreen
          language={language}
          partners={content.partners}
          consent={consent}
          trip={[]}
          newId={props.newId}
          onSend={async (draft) => {
            const result = await platform['leads.save'](draft);
            if (result.ok) dispatch({ type: 'leadSaved' });
            return result;
          }}
          onCancel={() => dispatch({ type: 'contactClosed' })}
        />
      );
    case 'thanks':
      return <ThanksScreen onFinish={onFinish} />;
    case 'staff':
      return <StaffScreen platform={platform} kioskName={settings.kioskName} onClose={onFinish} />;
    default:
      return assertNever(screen);
  }
}

function assertNever(screen: never): never {
  throw new Error(`Unknown screen ${JSON.stringify(screen)}`);
}
