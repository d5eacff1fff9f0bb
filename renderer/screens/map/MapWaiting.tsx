import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StateCard } from '../../ui/StateCard.tsx';
import styles from './MapWaiting.module.css';

/** While the map is being drawn for the first time. */
export function MapWaiting() {
  const { t } = useTranslation('map');
  return (
    <div className={styles['middle']}>
      <StateCard icon={<MapIcon />} title={t('unfolding')} testId="map-waiting" />
    </div>
  );
}
