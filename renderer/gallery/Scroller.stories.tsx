import { useTranslation } from 'react-i18next';
import { Scroller } from '../ui/Scroller.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

function scroller(name: string, length: 'short' | 'long'): Story {
  return {
    name,
    room: 'box',
    Show: function ScrollerStory({ language }) {
      const { t } = useTranslation('common');
      const texts = sample.places.map((place) => place.text[language]);
      return (
        <Scroller label={name} labels={{ up: t('scroll.up'), down: t('scroll.down') }}>
          <div>
            {length === 'short' ? (
              <p>{sample.places[0].hook[language]}</p>
            ) : (
              [...texts, ...texts].map((text, index) => <p key={index}>{text}</p>)
            )}
          </div>
        </Scroller>
      );
    },
  };
}

export const scrollerPage: StoryPage = {
  id: 'scroller',
  title: 'Scroller',
  stories: [scroller('short: no buttons', 'short'), scroller('longer than its room: buttons', 'long')],
};
