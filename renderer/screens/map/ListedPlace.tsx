import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { Place } from '../../../content/schema/place.ts';
import { formatDuration } from '../../domain/formatDuration.ts';
import { isInTown } from '../../domain/isInTown.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { PlaceRow } from '../../ui/PlaceRow.tsx';

export interface ListedPlaceProps {
  readonly place: Place;
  /** Its position in the list. */
  readonly index: number;
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  readonly isChosen: boolean;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: (index: number) => void;
  readonly onPlace: (placeId: string) => void;
}

/**
 * A place of the list. Draws itself again only when something of its own has changed: of thousands of rows, opening a
 * card changes two.
 */
export const ListedPlace = memo(function ListedPlace(props: ListedPlaceProps) {
  const { place, index, content, language, mediaFolder } = props;
  const { t } = useTranslation('place');
  const { file } = placePicture(place, content);
  return (
    <li>
      <PlaceRow
        name={place.name[language]}
        hook={place.hook[language]}
        beside={
          isInTown(place)
            ? t('carHere')
            : t('car', { time: formatDuration(language, place.access.carMinutes * 60) })
        }
        picture={file === null ? null : `${mediaFolder}${file}`}
        chosen={props.isChosen}
        tabStop={props.isStop}
        onFocus={() => props.onFocus(index)}
        testId={`row-${place.id}`}
        onPress={() => props.onPlace(place.id)}
      />
    </li>
  );
});
