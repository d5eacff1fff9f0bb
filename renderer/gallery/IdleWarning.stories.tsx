import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdleWarning } from '../ui/IdleWarning.tsx';
import type { Story, StoryPage } from './story.ts';

function warning(name: string, seconds: number): Story {
  return {
    name,
    room: 'screen',
    Show: function IdleWarningStory() {
      const { t } = useTranslation('common');
      const [round, setRound] = useState(0);
      const again = useCallback(() => setRound((before) => before + 1), []);
      return (
        <IdleWarning
          key={round}
          seconds={seconds}
          title={t('idle.title')}
          text={(count) => t('idle.text', { count })}
          stayLabel={t('idle.stay')}
          onStay={again}
          onElapsed={again}
        />
      );
    },
  };
}

export const idleWarningPage: StoryPage = {
  id: 'idle-warning',
  title: 'IdleWarning',
  stories: [warning('twenty seconds, again and again', 20)],
};
