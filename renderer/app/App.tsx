import type { i18n as I18n } from 'i18next';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../../content/schema/language.ts';
import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { AttractScene } from '../domain/attractCycle.ts';
import { languageNames } from '../i18n/languageNames.ts';
import { setInterfaceTexts } from '../i18n/setInterfaceTexts.ts';
import type { Platform } from '../platform/platform.ts';
import { AttractScreen } from '../screens/attract/AttractScreen.tsx';
import { StaffScreen } from '../screens/staff/StaffScreen.tsx';
import { AccessBar } from '../ui/AccessBar.tsx';
import { Departing } from '../ui/Departing.tsx';
import { IdleWarning } from '../ui/IdleWarning.tsx';
import styles from './App.module.css';
import { Stage } from './Stage.tsx';
import { StillMap } from './StillMap.tsx';
import { isMapMissing } from './mapLife.ts';
import { isHome } from './navigation.ts';
import type { SessionStore } from './sessionStore.ts';
import { useAccessLabels } from './useAccessLabels.ts';
import { useFocusPath } from './useFocusPath.ts';
import { useIdle } from './useIdle.ts';
import { useLiveLoad } from './useLiveLoad.ts';
import { useMapFollowsContent } from './useMapFollowsContent.ts';
import { seeEverything, showScene, useMapFollowsSession, zoomBy } from './useMapFollowsSession.ts';
import { useMapView } from './useMapView.ts';
import { useScale } from './useScale.ts';
import { useScreenAttributes } from './useScreenAttributes.ts';
import { useTrip } from './useTrip.ts';
import { useWakeShield } from './useWakeShield.ts';

export interface AppProps {
  /** What the page begins with; an editor may change it while the kiosk runs. */
  readonly load: KioskLoad;
  readonly platform: Platform;
  readonly store: SessionStore;
  readonly i18n: I18n;
  /** Absolute address of the content folder with an edition of an editor's pictures, with a slash at the end. */
  readonly contentFolderOf: (edition: string | null) => string;
  readonly random: () => number;
  readonly newId: () => string;
}

/** The page: the one map, and over it the screen of the moment. */
export function App({ load: first, platform, store, i18n, contentFolderOf, random, newId }: AppProps) {
  const onTake = useCallback((next: KioskLoad) => setInterfaceTexts(i18n, next.interfaceTexts), [i18n]);
  const load = useLiveLoad({ first, platform, store, onTake });
  const { content, settings } = load;
  const contentFolder = contentFolderOf(load.edition);
  const session = useStore(store);
  const { dispatch } = store;
  const { t } = useTranslation(['common', 'map']);
  const unit = useScale(settings.screen.diagonalInches);
  const mapElement = useRef<HTMLDivElement>(null);
  const report = useCallback(
    (message: string) => void platform['log.report']({ level: 'warning', message: message.slice(0, 2000) }),
    [platform],
  );
  const map = useMapView({
    container: mapElement,
    platform,
    load,
    language: session.language,
    unit,
    asleep: session.screen.name === 'attract',
    contentFolder,
    onError: report,
    onBasemapLost: () => void platform['map.basemapLost'](),
    onTouch: (touch) => {
      if (touch.kind === 'place') dispatch({ type: 'placeOpened', placeId: touch.placeId });
      else if (touch.kind === 'territory') dispatch({ type: 'territoryOpened', partnerId: touch.partnerId });
      else if (touch.kind === 'cluster' && map.kind === 'ready') map.view.openCluster(touch);
      else dispatch({ type: 'mapShown' });
    },
  });
  const view = map.kind === 'ready' ? map.view : null;
  const missing = isMapMissing(map);
  useScreenAttributes(session, i18n, map.kind);
  useMapFollowsContent(view, content, contentFolder);
  const planned = useTrip({ content, session, contentFolder, onError: report });
  useMapFollowsSession(view, content, session, unit, planned);
  useFocusPath(session);
  useEffect(() => view?.canvas.setAttribute('aria-label', t('map:title')), [view, t]);
  const accessLabels = useAccessLabels(session.access);
  const { shielded, raise } = useWakeShield();

  const asleep = session.screen.name === 'attract';
  const idleWatched = !asleep && !session.idleWarning && session.screen.name !== 'thanks';
  useIdle(idleWatched, settings.idle.afterSeconds, dispatch);
  const finish = useCallback(() => {
    void platform['staff.lock']();
    dispatch({ type: 'finished' });
  }, [platform, dispatch]);

  useEffect(
    () => platform.on('staff.requested', () => dispatch({ type: 'staffRequested' })),
    [platform, dispatch],
  );
  useEffect(
    () =>
      platform.on('visitor.active', () => {
        dispatch({ type: 'woken' });
        window.dispatchEvent(new Event('touchstart'));
      }),
    [platform, dispatch],
  );
  const onScene = useCallback(
    (scene: AttractScene) =>
      // The loop goes on for a moment while it leaves: the map is the visitor's by then.
      view === null || store.getState().screen.name !== 'attract' ? null : showScene(view, content, scene),
    [view, content, store],
  );
  const mapControls = useMemo(
    () => ({
      zoom: (steps: number) => (view === null ? undefined : zoomBy(view, steps)),
      seeEverything: () => (view === null ? undefined : seeEverything(view)),
    }),
    [view],
  );
  // Under paper, the map is neither touched nor reached by key.
  const forMap = isHome(session.screen.name);
  const forVisitors = !asleep && session.screen.name !== 'staff';
  const mediaFolder = `${contentFolder}media/`;
  const wake = (pointerId: number | null, language?: Language) => {
    raise(pointerId);
    dispatch({ type: 'woken', ...(language === undefined ? {} : { language }) });
  };
  return (
    <div className={styles['app']}>
      <div className={styles['map']} inert={!forMap || session.idleWarning}>
        <div className={styles['canvas']} data-missing={missing ? '' : undefined} ref={mapElement} />
        {missing && (
          <StillMap
            key={session.language}
            language={session.language}
            label={t('map:title')}
            alt={t('map:still')}
          />
        )}
      </div>
      <div className={styles['frame']} inert={session.idleWarning}>
        <main className={styles['stage']} key={session.visitor}>
          <div className={styles['above']} data-map-window />
          <Stage
            {...{ load, platform, session, planned, contentFolder, mapControls, newId, dispatch }}
            map={missing ? 'missing' : map.kind === 'ready' ? 'ready' : 'loading'}
            onFinish={finish}
          />
        </main>
        {forVisitors && (
          <aside className={styles['bar']} aria-label={accessLabels.bar}>
            <AccessBar
              language={session.language}
              languageNames={languageNames}
              access={session.access}
              labels={accessLabels}
              onLanguage={(language) => dispatch({ type: 'languageChosen', language })}
              onToggle={(what) => dispatch({ type: 'accessToggled', what })}
            />
          </aside>
        )}
      </div>
      <Departing key={`attract-${session.visitor}`} way="lift">
        {!asleep ? null : (
          <AttractScreen
            {...{ content, mediaFolder, languageNames, random, onScene }}
            demonstration={settings.demonstration}
            onWake={wake}
          />
        )}
      </Departing>
      {session.screen.name === 'staff' && (
        <StaffScreen
          platform={platform}
          kioskName={settings.kioskName}
          language={session.language}
          languageNames={languageNames}
          onLanguage={(language) => dispatch({ type: 'languageChosen', language })}
          onClose={finish}
        />
      )}
      <Departing key={`warning-${session.visitor}`} way="fade">
        {!session.idleWarning ? null : (
          <IdleWarning
            seconds={settings.idle.warningSeconds}
            title={t('idle.title')}
            text={(count) => t('idle.text', { count })}
            stayLabel={t('idle.stay')}
            onStay={() => dispatch({ type: 'stayed' })}
            onElapsed={finish}
          />
        )}
      </Departing>
      {shielded && <div className={styles['shield']} data-shield />}
    </div>
  );
}
