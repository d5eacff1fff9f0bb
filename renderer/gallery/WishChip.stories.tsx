import { TrainFront } from 'lucide-react';
import { useState } from 'react';
import { WishChip } from '../ui/WishChip.tsx';
import { sample } from './sample.ts';
import type { Room, Story, StoryPage } from './story.ts';

interface Shape {
  readonly count: number;
  readonly pressed?: true;
  readonly icon?: true;
}

function chip(
  name: string,
  label: (typeof sample.destination.landscapes)[number]['label'] | undefined,
  shape: Shape,
  room: Room = 'own',
): Story {
  return {
    name,
    room,
    Show: function WishChipStory({ language }) {
      const [pressed, setPressed] = useState(shape.pressed === true);
      return (
        <WishChip
          icon={shape.icon === true ? <TrainFront aria-hidden /> : null}
          count={shape.count}
          pressed={pressed}
          testId="wish"
          onPress={() => setPressed((before) => !before)}
        >
          {label?.[language]}
        </WishChip>
      );
    },
  };
}

const byLength = sample.destination.landscapes
  .map(({ label }) => label)
  .sort((one, other) => one.fr.length - other.fr.length);
const [short, long] = [byLength[0], byLength.at(-1)];

export const wishChipPage: StoryPage = {
  id: 'wish-chip',
  title: 'WishChip',
  stories: [
    chip('off', short, { count: 23 }),
    chip('on', short, { count: 23, pressed: true }),
    chip('off, with an icon', short, { count: 23, icon: true }),
    chip('on, with an icon', short, { count: 23, pressed: true, icon: true }),
    chip('off, nothing fits: disabled', short, { count: 0 }),
    chip('on, nothing fits: can be taken back', short, { count: 0, pressed: true }),
    chip('a long wish of thousands in a column', long, { count: 9999, icon: true }, 'column'),
  ],
};
