import { Accessibility, ArrowLeft, Gift, TrainFront, UsersRound } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import {
  type Choice,
  type PlaceFilter,
  type PlainWish,
  bands,
  countChoices,
  isChosen,
  isOpen,
  plainWishes,
} from '../../domain/filterPlaces.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { WishChip } from '../../ui/WishChip.tsx';
import { useChoiceLabel } from './useChoiceLabel.ts';
import styles from './WishesPanel.module.css';

export interface WishesPanelProps {
  readonly className: string;
  readonly content: Content;
  readonly language: Language;
  readonly filter: PlaceFilter;
  /** How many places are shown. */
  readonly count: number;
  readonly onChoice: (choice: Choice) => void;
  readonly onClear: () => void;
  /** Back to the moods. */
  readonly onClose: () => void;
}

const icons: Readonly<Record<PlainWish, ReactNode>> = {
  withoutCar: <TrainFront aria-hidden />,
  family: <UsersRound aria-hidden />,
  reducedMobility: <Accessibility aria-hidden />,
  free: <Gift aria-hidden />,
};

interface Wish {
  readonly choice: Choice;
  readonly label: string;
  readonly icon?: ReactNode;
}

/** Everything one can wish for beside a mood: how far, which landscape, and what makes a day easy. */
export function WishesPanel(props: WishesPanelProps) {
  const { content, language, filter } = props;
  const { t } = useTranslation(['map', 'common']);
  const scrollLabels = useScrollLabels();
  const labelOf = useChoiceLabel(content, language);
  const groups = useMemo((): readonly { readonly title: string; readonly wishes: readonly Wish[] }[] => {
    const wish = (choice: Choice, icon?: ReactNode): Wish => ({ choice, label: labelOf(choice), icon });
    const easy = plainWishes.map((dimension) => wish({ dimension, value: true }, icons[dimension]));
    const far = bands.map((value) => wish({ dimension: 'within', value }));
    const landscapes = content.destination.landscapes.map(({ id }) =>
      wish({ dimension: 'landscapes', value: id }),
    );
    return [
      { title: t('wish.easy'), wishes: easy },
      { title: t('wish.within'), wishes: far },
      { title: t('wish.landscapes'), wishes: landscapes },
    ];
  }, [content, labelOf, t]);
  const counts = useMemo(
    () =>
      countChoices(
        content.places,
        filter,
        groups.flatMap(({ wishes }) => wishes.map(({ choice }) => choice)),
      ),
    [content, filter, groups],
  );
  return (
    <section
      className={`${styles['panel']} ${props.className}`}
      data-ground="paper"
      aria-label={t('wish.title')}
      data-testid="wishes"
    >
      <div className={styles['heading']}>
        <h2 tabIndex={-1} data-first-focus>
          {t('wish.title')}
        </h2>
        <p className={styles['count']} role="status" data-testid="place-count">
          {t('count', { count: props.count })}
        </p>
      </div>
      <Scroller label={t('wish.title')} labels={scrollLabels}>
        <div className={styles['groups']}>
          {groups.map(({ title, wishes }) => (
            <fieldset key={title} className={styles['group']}>
              <legend>{title}</legend>
              <div className={styles['chips']}>
                {wishes.map(({ choice, label, icon }) => (
                  <WishChip
                    key={`${choice.dimension}-${String(choice.value)}`}
                    icon={icon}
                    count={counts.get(choice) ?? 0}
                    pressed={isChosen(filter, choice)}
                    testId={`wish-${choice.dimension}-${String(choice.value)}`}
                    onPress={() => props.onChoice(choice)}
                  >
                    {label}
                  </WishChip>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      </Scroller>
      <div className={styles['actions']}>
        <Button
          kind="primary"
          wide
          icon={<ArrowLeft aria-hidden />}
          testId="close-wishes"
          onPress={props.onClose}
        >
          {t('wish.show', { count: props.count })}
        </Button>
        <Button kind="quiet" wide disabled={isOpen(filter)} testId="clear-filter" onPress={props.onClear}>
          {t('clear')}
        </Button>
      </div>
    </section>
  );
}
