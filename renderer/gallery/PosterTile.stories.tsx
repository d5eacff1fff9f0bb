import { useState } from 'react';
import { PosterTile } from '../ui/PosterTile.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

type Theme = (typeof sample.destination.themes)[number];

function tile(theme: Theme, state: string, count: number, pressedFirst = false): Story {
  return {
    name: `${theme.label.en}, ${state}`,
    room: 'column',
    Show: function PosterTileStory({ language, mediaFolder }) {
      const [pressed, setPressed] = useState(pressedFirst);
      return (
        <PosterTile
          label={theme.label[language]}
          count={count}
          colour={theme.color}
          picture={`${mediaFolder}${theme.picture}`}
          icon={`${mediaFolder}${theme.icon}`}
          pressed={pressed}
          testId={`tile-${theme.id}`}
          onPress={() => setPressed((before) => !before)}
        />
      );
    },
  };
}

export const posterTilePage: StoryPage = {
  id: 'poster-tile',
  title: 'PosterTile',
  stories: sample.destination.themes.flatMap((theme, index) => [
    tile(theme, 'normal', 12),
    ...(index < 2
      ? [
          tile(theme, 'pressed', 12, true),
          tile(theme, 'nothing left', 0),
          tile(theme, 'nothing left, pressed', 0, true),
        ]
      : []),
  ]),
};
