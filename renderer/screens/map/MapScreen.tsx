import { Bookmark, LayoutGrid, List, Map as MapIcon, Search } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { type Choice, type PlaceFilter, filterPlaces } from '../../domain/filterPlaces.ts';
import type { Found, SearchContent } from '../../search/searchContent.ts';
import { AttributionLine } from '../../ui/AttributionLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { type Segment, Segments } from '../../ui/Segments.tsx';
import { MapControls } from './MapControls.tsx';
import styles from './MapScreen.module.css';
import { MapWaiting } from './MapWaiting.tsx';
import { MoodPanel } from './MoodPanel.tsx';
import { NothingFits } from './NothingFits.tsx';
import { PlaceList } from './PlaceList.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { TerritoryList } from './TerritoryList.tsx';
import { WishesPanel } from './WishesPanel.tsx';

type HomeView = 'map' | 'list' | 'territories';
/** What the panel beside the map asks. */
type HomePanel = 'mood' | 'wishes' | 'search';

/** A place's card, a territory's page, or the notebook. */
export type HomeSheet =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'territory'; readonly partnerId: string }
  | { readonly kind: 'trip' };

export interface MapScreenProps {
  readonly content: Content;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly mediaFolder: string;
  /** What became of the map; where it is missing lies a picture of it, and the places are a list. */
  readonly map: 'loading' | 'ready' | 'missing';
  readonly view: HomeView;
  readonly panel: HomePanel;
  /** The sheet that lies on it, over the panel where there is no room for both. */
  readonly sheet: HomeSheet | null;
  readonly onChoice: (choice: Choice) => void;
  readonly onClear: () => void;
  readonly onView: (view: HomeView) => void;
  readonly onPanel: (panel: HomePanel) => void;
  readonly search: SearchContent;
  /** What the search has found; null while nothing is searched. */
  readonly found: readonly Found[] | null;
  readonly onFound: (found: readonly Found[] | null) => void;
  /** How many stops the visitor's trip has. */
  readonly stops: number;
  readonly onTrip: () => void;
  readonly onZoom: (steps: number) => void;
  readonly onSeeEverything: () => void;
  readonly onPlace: (placeId: string) => void;
  readonly onTerritory: (partnerId: string) => void;
  readonly onContact: () => void;
  readonly onFinish: () => void;
}

/** The places that were found, the best first; null where none was. */
function foundPlaces({ places }: Content, found: readonly Found[] | null): readonly Place[] | null {
  if (found === null || found.length === 0) return null;
  const byId = new Map(places.map((place) => [place.id, place]));
  const list = found
    .map(({ kind, id }) => (kind === 'place' ? byId.get(id) : undefined))
    .filter((place) => place !== undefined);
  return list.length === 0 ? null : list;
}

/** Home: the map, its places as a list or its territories, and what a visitor may be in the mood for beside it. */
export function MapScreen(props: MapScreenProps) {
  const { content, language, filter, mediaFolder, sheet } = props;
  const { t } = useTranslation(['map', 'attract', 'common', 'trip']);
  const fitting = useMemo(() => filterPlaces(content.places, filter), [content, filter]);
  // The same list while nothing else is asked for: the rows of a long one are made from it.
  const shown = useMemo(() => foundPlaces(content, props.found) ?? fitting, [content, props.found, fitting]);
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
  else if (shown.length === 0)
    middle = (
      <NothingFits {...{ content, language, filter }} onChoice={props.onChoice} onClear={props.onClear} />
    );
  else if (asList)
    middle = (
      <PlaceList
        {...{ content, language, mediaFolder }}
        places={shown}
        themes={filter.themes}
        chosen={sheet?.kind === 'place' ? sheet.place : null}
        notice={missing ? t('noMap') : null}
        onPlace={props.onPlace}
      />
    );
  else if (props.map === 'loading') middle = <MapWaiting />;
  else middle = <MapControls onZoom={props.onZoom} onSeeEverything={props.onSeeEverything} />;
  const className = styles['panel'] ?? '';
  const count = fitting.length;
  const closePanel = () => props.onPanel('mood');
  const panels: Readonly<Record<HomePanel, () => ReactNode>> = {
    mood: () => (
      <MoodPanel
        {...{ content, language, filter, mediaFolder, className, count }}
        onWishes={() => props.onPanel('wishes')}
        onChoice={props.onChoice}
        onClear={props.onClear}
        onContact={props.onContact}
        onFinish={props.onFinish}
      />
    ),
    wishes: () => (
      <WishesPanel
        {...{ content, language, filter, className, count }}
        onChoice={props.onChoice}
        onClear={props.onClear}
        onClose={closePanel}
      />
    ),
    search: () => (
      <SearchPanel
        {...{ content, language, mediaFolder, className }}
        trayClassName={styles['tray'] ?? ''}
        search={props.search}
        onFound={props.onFound}
        onPlace={props.onPlace}
        onTerritory={props.onTerritory}
        onClose={closePanel}
      />
    ),
  };
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
    <div
      className={styles['screen']}
      data-covered={sheet?.kind}
      data-searching={props.panel === 'search' ? '' : undefined}
    >
      <header className={styles['head']}>
        <div className={styles['brand']} data-ground="deep">
          <h1 ref={heading} tabIndex={-1} data-first-focus>
            {content.destination.centerName}
          </h1>
          <p>{t('attract:oneHour')}</p>
        </div>
        <div className={styles['tools']}>
          <Button
            floating
            icon={<Search aria-hidden />}
            pressed={props.panel === 'search'}
            testId="open-search"
            onPress={() => props.onPanel(props.panel === 'search' ? 'mood' : 'search')}
          >
            {t('search.title')}
          </Button>
          <Button floating icon={<Bookmark aria-hidden />} testId="open-trip" onPress={props.onTrip}>
            {props.stops === 0 ? t('trip:title') : t('trip:titleWithStops', { count: props.stops })}
          </Button>
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
      {panels[props.panel]()}
    </div>
  );
}
