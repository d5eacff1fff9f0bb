import { useTranslation } from 'react-i18next';
import type { Place } from '../../content/schema/place.ts';
import { formatDuration } from '../domain/formatDuration.ts';
import { PlaceRow } from '../ui/PlaceRow.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

const landscapeOf = (place: Place): string | undefined =>
  sample.destination.landscapes.find(({ id }) => id === place.landscapes[0])?.picture;

function row(
  place: Place,
  state: string,
  shape: { readonly chosen?: true; readonly bare?: true } = {},
): Story {
  return {
    name: `${place.name.en}, ${state}`,
    room: 'page',
    Show: function PlaceRowStory({ language, mediaFolder }) {
      const { t } = useTranslation('place');
      const picture = landscapeOf(place);
      return (
        <PlaceRow
          name={place.name[language]}
          hook={place.hook[language]}
          beside={t('car', { time: formatDuration(language, place.access.carMinutes * 60) })}
          picture={shape.bare === true || picture === undefined ? null : `${mediaFolder}${picture}`}
          chosen={shape.chosen === true}
          testId={`row-${place.id}`}
          tabStop
          onFocus={() => undefined}
          onPress={() => undefined}
        />
      );
    },
  };
}

export const placeRowPage: StoryPage = {
  id: 'place-row',
  title: 'PlaceRow',
  stories: sample.places.flatMap((place) => [
    row(place, 'normal'),
    row(place, 'chosen', { chosen: true }),
    row(place, 'without a picture', { bare: true }),
  ]),
};
