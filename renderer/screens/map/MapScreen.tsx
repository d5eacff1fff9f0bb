import { LayoutGrid, List, Map as MapIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place, Stay } from '../../../content/schema/place.ts';
import { type PlaceFilter, filterPlaces } from '../../domain/filterPlaces.ts';
import { AttributionLine } from '../../ui/AttributionLine.tsx';
import { type Segment, Segments } from '../../ui/Segments.tsx';
import { MapControls } from './MapControls.tsx';
import styles from './MapScreen.module.css';
import { MapWaiting } from './MapWaiting.tsx';
import { MoodPanel } from './MoodPanel.tsx';
import { NothingFits } from './NothingFits.tsx';
import { PlaceList } from './PlaceList.tsx';
import { TerritoryList } from './TerritoryList.tsx';

type HomeView = 'map' | 'list' | 'territories';

/** A place's card or a territory's page. */
export type HomeSheet =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'territory'; readonly partnerId: string };

export interface MapScreenProps {
  readonly content: Content;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly mediaFolder: string;
  /** What became of the map; where it is missing lies a picture of it, and the places are a list. */
  readonly map: 'loading' | 'ready' | 'missing';
  readonly view: HomeView;
  /** The sheet that lies on it, over the panel where there is no room for both. */
  readonly sheet: HomeSheet | null;
  readonly onTheme: (theme: string) => void;
  readonly onStay: (stay: Stay | null) => void;
  readonly onClear: () => void;
  readonly onView: (view: HomeView) => void;
  readonly onZoom: (steps: number) => void;
  readonly onSeeEverything: () => void;
  readonly onPlace: (placeId: string) => void;
  readonly onTerritory: (partnerId: string) => void;
  readonly onContact: () => void;
  readonly onFinish: () => void;
}

/** Home: the map, its places as a list or its territories, and what a visitor may be in the mood for beside it. */
export function MapScreen(props: MapScreenProps) {
  const { content, language, filter, mediaFolder, sheet } = props;
  const { t } = useTranslation(['map', 'attract', 'common']);
  const shown = filterPlaces(content.places, filter);
  const missing = props.map === 'missing';
  const view = missing && props.view === 'map' ? 'list' : props.view;
  const asList = view !== 'map';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The map may go, or come back, while the focus is on what goes with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [asList]);
  let middle: ReactNode;
  if (view === 'territories')
    middle = (
      <TerritoryList
        {...{ content, mediaFolder }}
        chosen={sheet?.kind === 'territory' ? sheet.partnerId : null}
        onTerritory={props.onTerritory}
      />
    );
  else if (shown.length === 0) middle = <NothingFits onClear={props.onClear} />;
  else if (asList)
    middle = (
      <PlaceList
        {...{ content, language, mediaFolder }}
        places={shown}
        chosen={sheet?.kind === 'place' ? sheet.place : null}
        notice={missing ? t('noMap') : null}
        onPlace={props.onPlace}
      />
    );
  else if (props.map === 'loading') middle = <MapWaiting />;
  else middle = <MapControls onZoom={props.onZoom} onSeeEverything={props.onSeeEverything} />;
  const segments: readonly Segment<HomeView>[] = [
    { id: 'map', label: t('view.map'), icon: <MapIcon aria-hidden />, testId: 'view-map' },
    { id: 'list', label: t('view.list'), icon: <List aria-hidden />, testId: 'view-list' },
    {
      id: 'territories',
      label: t('view.territories'),
      icon: <LayoutGrid aria-hidden />,
      testId: 'view-territories',
    },
  ];

  return (
    <div className={styles['screen']} data-covered={sheet?.kind}>
      <header className={styles['head']}>
        <div className={styles['brand']} data-ground="deep">
          <h1 ref={heading} tabIndex={-1} data-first-focus>
            {content.destination.centerName}
          </h1>
          <p>{t('attract:oneHour')}</p>
        </div>
        <div className={styles['views']}>
          <Segments
            floating
            label={t('view.label')}
            chosen={view}
            onChoose={props.onView}
            segments={segments.filter(({ id }) => id !== 'map' || !missing)}
          />
        </div>
      </header>
      <div
        className={styles['window']}
        data-map-window={sheet === null ? '' : undefined}
        data-list={asList ? '' : undefined}
        data-missing={missing ? '' : undefined}
      >
        {middle}
      </div>
      {(!asList || missing) && (
        <div className={styles['credit']}>
          <AttributionLine sources={content.destination.attributions} />
        </div>
      )}
      <MoodPanel
        {...{ content, language, filter, mediaFolder }}
        className={styles['panel'] ?? ''}
        count={shown.length}
        onTheme={props.onTheme}
        onStay={props.onStay}
        onClear={props.onClear}
        onContact={props.onContact}
        onFinish={props.onFinish}
      />
    </div>
  );
}
