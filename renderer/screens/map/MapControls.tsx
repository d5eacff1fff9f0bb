import { Expand, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import styles from './MapControls.module.css';

export interface MapControlsProps {
  /** @param steps zoom levels, in (positive) or out */
  readonly onZoom: (steps: number) => void;
  readonly onSeeEverything: () => void;
}

/** What two fingers do, for one. */
export function MapControls({ onZoom, onSeeEverything }: MapControlsProps) {
  const { t } = useTranslation('map');
  return (
    <div className={styles['controls']} role="group" aria-label={t('title')}>
      <Button floating icon={<Plus />} label={t('zoomIn')} testId="zoom-in" onPress={() => onZoom(1)} />
      <Button floating icon={<Minus />} label={t('zoomOut')} testId="zoom-out" onPress={() => onZoom(-1)} />
      <Button
        floating
        icon={<Expand />}
        label={t('seeEverything')}
        testId="see-everything"
        onPress={onSeeEverything}
      />
    </div>
  );
}
