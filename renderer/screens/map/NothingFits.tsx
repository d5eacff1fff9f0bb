import { Binoculars } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { type Choice, type PlaceFilter, waysOut } from '../../domain/filterPlaces.ts';
import { Button } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './NothingFits.module.css';
import { useChoiceLabel } from './useChoiceLabel.ts';

export interface NothingFitsProps {
  readonly content: Content;
  readonly language: Language;
  readonly filter: PlaceFilter;
  readonly onChoice: (choice: Choice) => void;
  readonly onClear: () => void;
}

/** More of them would be a riddle. */
const mostWays = 2;

/** No place has everything that was asked for: said kindly, with what to let go of, and the way out. */
export function NothingFits({ content, language, filter, onChoice, onClear }: NothingFitsProps) {
  const { t } = useTranslation('map');
  const labelOf = useChoiceLabel(content, language);
  return (
    <div className={styles['middle']}>
      <StateCard
        icon={<Binoculars />}
        title={t('empty')}
        testId="nothing-fits"
        action={
          <>
            {waysOut(content.places, filter)
              .slice(0, mostWays)
              .map(({ choice, count }) => (
                <div key={`${choice.dimension}-${String(choice.value)}`} className={styles['way']}>
                  <Button
                    kind="quiet"
                    testId={`let-go-${choice.dimension}-${String(choice.value)}`}
                    onPress={() => onChoice(choice)}
                  >
                    {t('letGo', { wish: labelOf(choice), count })}
                  </Button>
                </div>
              ))}
            <Button kind="primary" testId="show-all" onPress={onClear}>
              {t('clear')}
            </Button>
          </>
        }
      />
    </div>
  );
}
