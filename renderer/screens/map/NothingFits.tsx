import { Binoculars } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './NothingFits.module.css';

/** No place has everything that was asked for: said kindly, with the way out. */
export function NothingFits({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation('map');
  return (
    <div className={styles['middle']}>
      <StateCard
        icon={<Binoculars />}
        title={t('empty')}
        testId="nothing-fits"
        action={
          <Button kind="primary" testId="show-all" onPress={onClear}>
            {t('clear')}
          </Button>
        }
      />
    </div>
  );
}
