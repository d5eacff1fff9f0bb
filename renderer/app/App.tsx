import type { i18n as I18n } from 'i18next';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { KioskLoad } from '../../electron/contract/channels.ts';
import type { AttractScene } from '../domain/attractCycle.ts';
import { IdleWarning } from '../ui/IdleWarning.tsx';
import type { Platform } from '../platform/platform.ts';
import styles from './App.module.css';
import { CurrentScreen } from './CurrentScreen.tsx';
import type { SessionStore } from './sessionStore.ts';
import { useIdle } from './useIdle.ts';
import { seeEverything, showScene, useMapFollowsSession } from './useMapFollowsSession.ts';
import { useMapView } from './useMapView.ts';
import { useScale } from './useScale.ts';
import { useScreenAttributes } from './useScreenAttributes.ts';
import { useWakeShield } from './useWakeShield.ts';

export interface AppProps {
  readonly load: KioskLoad;
  readonly platform: Platform;
  readonly store: SessionStore;
  readonly i18n: I18n;
  /** Absolute address of the content folder, with a slash at the end. */
  readonly contentFolder: string;
  readonly random: () => number;
  readonly newId: () => string;
}

/** The page: the one map, and over it the screen of the moment. */
export function App({ load, platform, store, i18n, contentFolder, random, newId }: AppProps) {
  const { content, settings } = load;
  const session = useStore(store);
  const { dispatch } = store;
  const { t } = useTranslation('common');
  const unit = useScale(settings.screen.diagonalInches);
  const mapElement = useRef<HTMLDivElement>(null);
  const report = useCallback(
    (message: string) => void platform['log.report']({ level: 'warning', message: message.slice(0, 2000) }),
    [platform],
  );
  const map = useMapView({
    container: mapElement,
    load,
    language: session.language,
    unit,
    contentFolder,
    onError: report,
    onTouch: (touch) => {
      if (touch.kind === 'place') dispatch({ type: 'placeOpened', placeId: touch.placeId });
      else if (touch.kind === 'cluster' && map.kind === 'ready')
        map.view.openCluster(touch.clusterId, touch.center);
      else dispatch({ type: 'mapShown' });
    },
  });
  const view = map.kind === 'ready' ? map.view : null;
  useScreenAttributes(session, i18n, map.kind);
  useMapFollowsSession(view, content, session);
  useEffect(() => view?.setUnit(unit), [view, unit]);
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
        window.dispatchEvent(new PointerEvent('pointermove'));
      }),
    [platform, dispatch],
  );
  const onScene = useCallback(
    (scene: AttractScene) => {
      if (view !== null) showScene(view, scene);
    },
    [view],
  );
  const mapControls = useMemo(
    () => ({
      zoom: (steps: number) => view?.zoomBy(steps),
      seeEverything: () => (view === null ? undefined : seeEverything(view)),
    }),
    [view],
  );
  return (
    <div className={styles['app']}>
      <div className={styles['map']} aria-hidden>
        <div className={styles['canvas']} ref={mapElement} />
      </div>
      <CurrentScreen
        key={session.visitor}
        load={load}
        platform={platform}
        session={session}
        contentFolder={contentFolder}
        hasMap={map.kind !== 'failed'}
        mapControls={mapControls}
        random={random}
        newId={newId}
        dispatch={dispatch}
        onScene={onScene}
        onFinish={finish}
        onWake={(pointerId, language) => {
          raise(pointerId);
          dispatch({ type: 'woken', ...(language === undefined ? {} : { language }) });
        }}
      />
      {(asleep || session.screen.name === 'map' || session.screen.name === 'place') && (
        <p className={styles['attribution']} data-testid="attribution">
          {content.destination.attributions.join(' · ')}
        </p>
      )}
      {session.idleWarning && (
        <IdleWarning
          seconds={settings.idle.warningSeconds}
          title={t('idle.title')}
          text={(count) => t('idle.text', { count })}
          stayLabel={t('idle.stay')}
          onStay={() => dispatch({ type: 'stayed' })}
          onElapsed={finish}
        />
      )}
      {shielded && <div className={styles['shield']} />}
    </div>
  );
}
