import { Binoculars, Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { StateCard } from '../ui/StateCard.tsx';
import type { StoryPage } from './story.ts';

export const stateCardPage: StoryPage = {
  id: 'state-card',
  title: 'StateCard',
  stories: [
    {
      name: 'a title',
      room: 'page',
      Show: function Waiting() {
        const { t } = useTranslation('map');
        return <StateCard icon={<MapIcon />} title={t('unfolding')} />;
      },
    },
    {
      name: 'with the way out',
      room: 'page',
      Show: function WithAction() {
        const { t } = useTranslation('map');
        const action = (
          <Button kind="primary" onPress={() => undefined}>
            {t('clear')}
          </Button>
        );
        return <StateCard icon={<Binoculars />} title={t('empty')} action={action} />;
      },
    },
    {
      name: 'with a text and the way out, in a column',
      room: 'column',
      Show: function WithText() {
        const { t } = useTranslation('map');
        const action = (
          <Button kind="quiet" onPress={() => undefined}>
            {t('view.list')}
          </Button>
        );
        return <StateCard icon={<MapIcon />} title={t('title')} text={t('noMap')} action={action} />;
      },
    },
  ],
};
