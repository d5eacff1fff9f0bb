import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Picture } from '../ui/Picture.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

function picture(name: string, file: string | undefined, credit?: string): Story {
  return {
    name,
    room: 'box',
    Show: function PictureStory({ mediaFolder }) {
      return (
        <Picture
          address={file === undefined ? null : `${mediaFolder}${file}`}
          {...(credit === undefined ? {} : { credit })}
        />
      );
    },
  };
}

/** Pressing the button changes the picture: the frame is never empty in between. */
function changing(name: string, files: readonly string[]): Story {
  return {
    name,
    room: 'box',
    Show: function ChangingPictureStory({ mediaFolder }) {
      const [turn, setTurn] = useState(0);
      const file = files[turn % files.length];
      return (
        <>
          <Picture steady address={file === undefined ? null : `${mediaFolder}${file}`} />
          <Button onPress={() => setTurn(turn + 1)}>{turn + 1}</Button>
        </>
      );
    },
  };
}

const { landscapes, horizon } = sample.destination;
const first = landscapes[0]?.picture;

export const picturePage: StoryPage = {
  id: 'picture',
  title: 'Picture',
  stories: [
    picture('with a picture', first),
    picture('with a picture and a credit', first, '© Camille Dupont'),
    picture(
      'with a long credit',
      first,
      '© Camille Dupont / Office de tourisme Cœur d’Hérault, CC BY-SA 4.0',
    ),
    changing(
      'a frame whose picture changes',
      landscapes.map((landscape) => landscape.picture),
    ),
    picture('without a picture', undefined),
    picture('a picture much taller than its frame', horizon.portrait),
    picture('a picture much wider than its frame', horizon.landscape),
  ],
};
