import { Bookmark, BookmarkCheck, BookmarkPlus, MailOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { nearPlaces } from '../../domain/nearPlaces.ts';
import { placeFacts } from '../../domain/placeFacts.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { siteName } from '../../domain/territory.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { MapSheet } from '../../ui/MapSheet.tsx';
import { TerritoryButton } from '../../ui/TerritoryButton.tsx';
import { usePreparedPictures } from '../../ui/usePreparedPictures.ts';
import { FactLine } from './FactLine.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import styles from './PlaceCard.module.css';
import { PlaceTurn } from './PlaceTurn.tsx';

export interface PlaceCardProps {
  readonly place: Place;
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  /** Whether it lies on the map rather than on the list. */
  readonly onMap: boolean;
  /** Whether it is part of the visitor's trip. */
  readonly inTrip: boolean;
  /** The places before and after it in the list it was opened from; null where there is no other. */
  readonly previous: Place | null;
  readonly next: Place | null;
  readonly onPlace: (placeId: string) => void;
  readonly tripIsFull: boolean;
  readonly onTrip: () => void;
  /** How many stops the visitor's trip has. */
  readonly stops: number;
  readonly onOpenTrip: () => void;
  readonly onClose: () => void;
  readonly onTerritory: (partnerId: string) => void;
  readonly onContact: () => void;
}

/** A place: picture, one line to want it, what one needs to get there, and whose territory it is. */
export function PlaceCard(props: PlaceCardProps) {
  const { place, content, language, mediaFolder, previous, next } = props;
  const { t } = useTranslation(['place', 'common', 'map', 'trip']);
  const scrollLabels = useScrollLabels();
  const partner = content.partners.find(({ id }) => id === place.partner);
  const { credit } = placePicture(place, content);
  const name = place.name[language];
  let addLabel = props.inTrip ? t('inTrip') : t('addToTrip');
  if (props.tripIsFull && !props.inTrip) addLabel = t('tripFull', { count: props.stops });
  const near = useMemo(() => nearPlaces(place, content.places), [place, content.places]);
  const pictureOf = (of: Place | null): string | null => {
    const file = of === null ? null : placePicture(of, content).file;
    return file === null ? null : `${mediaFolder}${file}`;
  };
  // Whatever card can be opened from this one opens with its picture.
  usePreparedPictures([next, previous, ...near.map((each) => each.place)].map(pictureOf));
  return (
    <MapSheet
      subject={{ kind: 'place', id: place.id }}
      name={name}
      picture={pictureOf(place)}
      credit={credit}
      beside="panel"
      onMap={props.onMap}
      sources={content.destination.attributions}
      labels={{ close: t('common:close'), ...scrollLabels }}
      testId="place-card"
      turn={
        previous === null || next === null ? undefined : (
          <PlaceTurn {...{ previous, next, language }} onPlace={props.onPlace} />
        )
      }
      onClose={props.onClose}
      foot={
        <>
          {partner !== undefined && (
            <div className={styles['office']}>
              <p>{t('office')}</p>
              <TerritoryButton
                name={partner.name}
                colour={partner.color}
                beside={siteName(partner)}
                testId="open-territory"
                onPress={() => props.onTerritory(partner.id)}
              />
            </div>
          )}
          <div className={styles['ways']}>
            <Button
              kind="primary"
              wide
              icon={props.inTrip ? <BookmarkCheck aria-hidden /> : <BookmarkPlus aria-hidden />}
              pressed={props.inTrip}
              disabled={props.tripIsFull && !props.inTrip}
              testId="add-to-trip"
              onPress={props.onTrip}
            >
              {addLabel}
            </Button>
            {props.stops > 0 && (
              <Button
                kind="quiet"
                wide
                icon={<Bookmark aria-hidden />}
                testId="open-trip"
                onPress={props.onOpenTrip}
              >
                {t('trip:titleWithStops', { count: props.stops })}
              </Button>
            )}
            <Button
              kind="quiet"
              icon={<MailOpen aria-hidden />}
              testId="open-contact"
              onPress={props.onContact}
              // With a trip there is less room, and the notebook says it in words.
              {...(props.stops > 0
                ? { label: t('map:contact') }
                : { wide: true, children: t('map:contact') })}
            />
          </div>
        </>
      }
    >
      <h1 tabIndex={-1} data-first-focus>
        {name}
      </h1>
      <p className={styles['hook']}>{place.hook[language]}</p>
      <p className={styles['text']}>{place.text[language]}</p>
      <ul className={styles['facts']}>
        {placeFacts(place, language, content.destination.cardFields).map((fact) => (
          <FactLine key={JSON.stringify(fact)} {...{ fact, place, language, mediaFolder }} />
        ))}
      </ul>
      <NearPlaces {...{ near, language, pictureOf }} onPlace={props.onPlace} />
    </MapSheet>
  );
}
