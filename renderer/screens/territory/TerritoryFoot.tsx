import { ArrowLeft, ArrowRight, MailOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../content/schema/partner.ts';
import { neighboursOf } from '../../domain/neighbours.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './TerritoryFoot.module.css';

export interface TerritoryFootProps {
  readonly partner: Partner;
  /** Everyone who is shown, in the order of the charter: nobody is the first by size. */
  readonly partners: readonly Partner[];
  readonly onTerritory: (partnerId: string) => void;
  readonly onContact: () => void;
}

/** From one territory to the next, and the form. */
export function TerritoryFoot({ partner, partners, onTerritory, onContact }: TerritoryFootProps) {
  const { t } = useTranslation(['territory', 'map']);
  const neighbours = neighboursOf(partner.id, partners);
  return (
    <>
      {neighbours !== null && (
        <div className={styles['turn']}>
          <Button
            kind="quiet"
            icon={<ArrowLeft />}
            label={t('previous', { name: neighbours.previous.name })}
            testId="territory-previous"
            onPress={() => onTerritory(neighbours.previous.id)}
          />
          <Button
            kind="quiet"
            icon={<ArrowRight />}
            label={t('next', { name: neighbours.next.name })}
            testId="territory-next"
            onPress={() => onTerritory(neighbours.next.id)}
          />
        </div>
      )}
      <Button kind="primary" icon={<MailOpen aria-hidden />} testId="open-contact" onPress={onContact}>
        {t('map:contact')}
      </Button>
    </>
  );
}
