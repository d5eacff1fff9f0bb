import { type CSSProperties, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import {
  type PlaceGroup,
  type PlaceOrder,
  firstPlaces,
  placeOrders,
  sortPlaces,
} from '../../domain/sortPlaces.ts';
import { setName } from '../../domain/territory.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useRovingStop } from '../../ui/useRovingStop.ts';
import { ListedPlace } from './ListedPlace.tsx';
import styles from './PlaceList.module.css';
import { useGrowingList } from './useGrowingList.ts';

export interface PlaceListProps {
  readonly content: Content;
  readonly places: readonly Place[];
  /** Ids of the themes that are wished for: by theme, a place stands under one of them. */
  readonly themes: readonly string[];
  readonly language: Language;
  readonly mediaFolder: string;
  readonly chosen: Place | null;
  /** Why there is a list where one would expect the map; null when the visitor chose it. */
  readonly notice: string | null;
  readonly onPlace: (placeId: string) => void;
}

/** The places as a list, the equal of the map: the same choice, the nearest first, by theme or by territory. */
export function PlaceList(props: PlaceListProps) {
  const { content, places, themes, language, mediaFolder, chosen, notice, onPlace } = props;
  const { t } = useTranslation('map');
  const scrollLabels = useScrollLabels();
  const { stop, moveTo, onKeyDown } = useRovingStop('button');
  const [order, setOrder] = useState<PlaceOrder>('distance');
  // Sorted once: every arrow key draws the list again.
  const groups = useMemo(
    () => sortPlaces(places, content, { order, themes, language }),
    [places, content, order, themes, language],
  );
  // Arrow keys go through all groups as through one list.
  const rows = useMemo(() => groups.flatMap((group) => group.places), [groups]);
  const { count, hasMore, end } = useGrowingList(rows);
  const drawn = useMemo(() => firstPlaces(groups, count), [groups, count]);
  const indexOf = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const row = (place: Place) => {
    const index = indexOf.get(place.id) ?? 0;
    return (
      <ListedPlace
        key={place.id}
        {...{ place, index, content, language, mediaFolder }}
        isChosen={place.id === chosen?.id}
        isStop={index === Math.min(stop, rows.length - 1, count - 1)}
        onFocus={moveTo}
        onPlace={onPlace}
      />
    );
  };
  return (
    <section className={styles['list']} data-ground="sand" aria-label={t('view.list')}>
      <Scroller label={t('view.list')} labels={scrollLabels} testId="place-list">
        {notice !== null && (
          <p className={styles['notice']} role="status">
            {notice}
          </p>
        )}
        <Segments
          label={t('sort.label')}
          chosen={order}
          segments={placeOrders.map((id) => ({ id, label: t(`sort.${id}`), testId: `sort-${id}` }))}
          onChoose={(id) => {
            setOrder(id);
            moveTo(0);
          }}
        />
        <div onKeyDown={onKeyDown}>
          {drawn.map((group) => (
            <section key={group.id} className={styles['group']}>
              <GroupHeading {...{ group, content, language }} />
              <ul className={styles['rows']}>{group.places.map(row)}</ul>
            </section>
          ))}
          {hasMore && <div ref={end} />}
        </div>
      </Scroller>
    </section>
  );
}

interface GroupHeadingProps {
  readonly group: PlaceGroup;
  readonly content: Content;
  readonly language: Language;
}

/** The name of a theme or of a territory, with its colour beside it as everywhere else. */
function GroupHeading({ group, content, language }: GroupHeadingProps) {
  const theme = content.destination.themes.find(({ id }) => id === group.id);
  const partner = content.partners.find(({ id }) => id === group.id);
  const colour = { '--content-colour': theme?.color ?? partner?.color } as CSSProperties;
  if (theme !== undefined) return <h2 style={colour}>{theme.label[language]}</h2>;
  if (partner === undefined) return null;
  return (
    <h2 style={colour} lang="fr">
      {setName(partner.name)}
    </h2>
  );
}
