import { MailOpen, SlidersHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { stays } from '../../../content/schema/place.ts';
import { type Choice, type PlaceFilter, choicesOf, countChoices, isOpen } from '../../domain/filterPlaces.ts';
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
  readonly onChoice: (choice: Choice) => void;
  readonly onClear: () => void;
  /** Everything else one can wish for. */
  readonly onWishes: () => void;
  readonly onContact: () => void;
  readonly onFinish: () => void;
}

/** What a visitor may be in the mood for, and for how long. */
export function MoodPanel(props: MoodPanelProps) {
  const { content, language, filter, mediaFolder } = props;
  const { t } = useTranslation(['map', 'common']);
  const scrollLabels = useScrollLabels();
  const themes = useMemo(
    () =>
      content.destination.themes.map((theme) => ({
        theme,
        choice: { dimension: 'themes', value: theme.id } as const satisfies Choice,
      })),
    [content],
  );
  const counts = useMemo(
    () =>
      countChoices(
        content.places,
        filter,
        themes.map(({ choice }) => choice),
      ),
    [content, filter, themes],
  );
  // Wishes that this panel does not show itself.
  const others = choicesOf(filter).filter(
    ({ dimension }) => dimension !== 'themes' && dimension !== 'stay',
  ).length;
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
          <div className={styles['when']}>
            <Segments
              label={t('stay.label')}
              chosen={filter.stay}
              onChoose={(stay) => props.onChoice({ dimension: 'stay', value: stay })}
              segments={stays.map((stay) => ({
                id: stay,
                label: t(`stay.${stay}`),
                testId: `stay-${stay}`,
              }))}
            />
            <Button
              kind="quiet"
              icon={<SlidersHorizontal aria-hidden />}
              pressed={others > 0}
              testId="open-wishes"
              onPress={props.onWishes}
            >
              {others === 0 ? t('wish.title') : t('wish.chosen', { count: others })}
            </Button>
          </div>
          <div className={styles['themes']}>
            {themes.map(({ theme, choice }) => (
              <PosterTile
                key={theme.id}
                label={theme.label[language]}
                count={counts.get(choice) ?? 0}
                colour={theme.color}
                picture={`${mediaFolder}${theme.picture}`}
                icon={`${mediaFolder}${theme.icon}`}
                pressed={filter.themes.includes(theme.id)}
                testId={`theme-${theme.id}`}
                onPress={() => props.onChoice(choice)}
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
