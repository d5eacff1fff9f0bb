import { useTranslation } from 'react-i18next';
import type { Place } from '../../content/schema/place.ts';
import { StopRow } from '../ui/StopRow.tsx';
import { sample } from './sample.ts';
import type { Room, Story, StoryPage } from './story.ts';

interface Shape {
  readonly number: number;
  readonly isFirst?: true;
  readonly isLast?: true;
  readonly carried?: true;
}

function row(place: Place, state: string, shape: Shape, room: Room = 'page'): Story {
  return {
    name: `${place.name.en}, ${state}`,
    room,
    Show: function StopRowStory({ language }) {
      const { t } = useTranslation('trip');
      const name = place.name[language];
      return (
        <StopRow
          id={place.id}
          number={shape.number}
          name={name}
          hook={place.hook[language]}
          isFirst={shape.isFirst === true}
          isLast={shape.isLast === true}
          carried={shape.carried === true}
          labels={{
            earlier: t('earlier', { name }),
            later: t('later', { name }),
            remove: t('remove', { name }),
          }}
          onPress={() => undefined}
          onMove={() => undefined}
          onRemove={() => undefined}
          onGrip={() => undefined}
        />
      );
    },
  };
}

export const stopRowPage: StoryPage = {
  id: 'stop-row',
  title: 'StopRow',
  stories: sample.places.flatMap((place) => [
    row(place, 'the first', { number: 1, isFirst: true }),
    row(place, 'in the middle', { number: 2 }),
    row(place, 'the last', { number: 12, isLast: true }),
    row(place, 'the only one', { number: 1, isFirst: true, isLast: true }),
    row(place, 'carried by a finger', { number: 2, carried: true }),
    row(place, 'in a column', { number: 12 }, 'column'),
  ]),
};
