import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Departing, type DepartingProps } from '../ui/Departing.tsx';
import { Picture } from '../ui/Picture.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

const ways: readonly DepartingProps['way'][] = ['fade', 'lift', 'sink', 'post'];

function departing(way: DepartingProps['way'], index: number): Story {
  return {
    name: `${way}: the button makes it go, and come back`,
    room: 'box',
    Show: function DepartingStory({ mediaFolder }) {
      const { t } = useTranslation('common');
      const [there, setThere] = useState(true);
      const file = sample.destination.landscapes[index]?.picture;
      return (
        <div style={{ position: 'relative', height: '100%' }}>
          <Departing way={way}>
            {there ? <Picture address={file === undefined ? null : `${mediaFolder}${file}`} /> : null}
          </Departing>
          <div style={{ position: 'absolute', bottom: 0, zIndex: 5 }}>
            <Button floating onPress={() => setThere((before) => !before)}>
              {t('close')}
            </Button>
          </div>
        </div>
      );
    },
  };
}

export const departingPage: StoryPage = { id: 'departing', title: 'Departing', stories: ways.map(departing) };
