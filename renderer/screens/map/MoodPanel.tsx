import { MailOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { type Stay, stays } from '../../../content/schema/place.ts';
import { type PlaceFilter, countByTheme, isOpen } from '../../domain/filterPlaces.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { PosterTile } from '../../ui/PosterTile.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { Segments } from '../../ui/Segments.tsx';
import styles from './MoodPanel.module.css';

export interface MoodPanelProps {
  readonly className: string;
  readonly content: Content;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly mediaFolder: string;
  /** How many places are shown. */
  readonly count: number;
  readonly onTheme: (theme: string) => void;
  readonly onStay: (stay: Stay | null) => void;
  readonly onClear: () => void;
  readonly onContact: () => void;
  readonly onFinish: () => void;
}

/** What a visitor may be in the mood for, and for how long. */
export function MoodPanel(props: MoodPanelProps) {
  const { content, language, filter, mediaFolder } = props;
  const { t } = useTranslation(['map', 'common']);
  const scrollLabels = useScrollLabels();
  const counts = countByTheme(content.places, filter);
  return (
    <section
      className={`${styles['panel']} ${props.className}`}
      data-ground="paper"
      aria-label={t('question')}
    >
      <div className={styles['heading']}>
        <h2>{t('question')}</h2>
        <p className={styles['count']} role="status" data-testid="place-count">
          {t('count', { count: props.count })}
        </p>
      </div>
      <Scroller label={t('question')} labels={scrollLabels}>
        <div className={styles['choices']}>
          <Segments
            label={t('stay.label')}
            chosen={filter.stay}
            onChoose={(stay) => props.onStay(filter.stay === stay ? null : stay)}
            segments={stays.map((stay) => ({ id: stay, label: t(`stay.${stay}`), testId: `stay-${stay}` }))}
          />
          <div className={styles['themes']}>
            {content.destination.themes.map((theme) => (
              <PosterTile
                key={theme.id}
                label={theme.label[language]}
                count={counts.get(theme.id) ?? 0}
                colour={theme.color}
                picture={`${mediaFolder}${theme.picture}`}
                icon={`${mediaFolder}${theme.icon}`}
                pressed={filter.themes.includes(theme.id)}
                testId={`theme-${theme.id}`}
                onPress={() => props.onTheme(theme.id)}
              />
            ))}
          </div>
        </div>
      </Scroller>
      <div className={styles['actions']}>
        <Button
          kind="primary"
          wide
          icon={<MailOpen aria-hidden />}
          testId="open-contact"
          onPress={props.onContact}
        >
          {t('contact')}
        </Button>
        {isOpen(filter) ? (
          <Button kind="quiet" wide testId="finish" onPress={props.onFinish}>
            {t('common:finish')}
          </Button>
        ) : (
          <Button kind="quiet" wide testId="clear-filter" onPress={props.onClear}>
            {t('clear')}
          </Button>
        )}
      </div>
    </section>
  );
}
