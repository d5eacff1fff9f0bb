import { List, Map as MapIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stay, stays } from '../../content/schema/place.ts';
import { Segments } from '../ui/Segments.tsx';
import type { Room, Story, StoryPage } from './story.ts';

function stay(name: string, first: Stay | null, room: Room): Story {
  return {
    name,
    room,
    Show: function StayStory() {
      const { t } = useTranslation('map');
      const [chosen, setChosen] = useState(first);
      return (
        <Segments
          label={t('stay.label')}
          chosen={chosen}
          onChoose={setChosen}
          segments={stays.map((id) => ({ id, label: t(`stay.${id}`), testId: `stay-${id}` }))}
        />
      );
    },
  };
}

function view(name: string, first: 'map' | 'list', room: Room): Story {
  return {
    name,
    room,
    Show: function ViewStory() {
      const { t } = useTranslation('map');
      const [chosen, setChosen] = useState<'map' | 'list'>(first);
      return (
        <Segments
          floating
          label={t('view.label')}
          chosen={chosen}
          onChoose={setChosen}
          segments={[
            { id: 'map', label: t('view.map'), icon: <MapIcon aria-hidden />, testId: 'view-map' },
            { id: 'list', label: t('view.list'), icon: <List aria-hidden />, testId: 'view-list' },
          ]}
        />
      );
    },
  };
}

export const segmentsPage: StoryPage = {
  id: 'segments',
  title: 'Segments',
  stories: [
    stay('three, none chosen', null, 'page'),
    stay('three, the first chosen', 'day', 'page'),
    stay('three, the last chosen', 'weeks', 'page'),
    stay('three in a column', 'weekend', 'column'),
    view('two, floating, with icons, the first chosen', 'map', 'page'),
    view('two, floating, with icons, in a column', 'list', 'column'),
  ],
};
