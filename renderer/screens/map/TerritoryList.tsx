import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import { territoryPicture } from '../../domain/territory.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { TerritoryButton } from '../../ui/TerritoryButton.tsx';
import { useRovingStop } from '../../ui/useRovingStop.ts';
import styles from './TerritoryList.module.css';

export interface TerritoryListProps {
  readonly content: Content;
  readonly mediaFolder: string;
  /** Id of the partner whose page is open, or null. */
  readonly chosen: string | null;
  readonly onTerritory: (partnerId: string) => void;
}

/** Every territory, each as large as the others, in the order of the charter. */
export function TerritoryList({ content, mediaFolder, chosen, onTerritory }: TerritoryListProps) {
  const { t } = useTranslation('map');
  const scrollLabels = useScrollLabels();
  const { stop, moveTo, onKeyDown } = useRovingStop('button');
  const { partners } = content;
  return (
    <section className={styles['list']} data-ground="sand" aria-label={t('view.territories')}>
      <Scroller label={t('view.territories')} labels={scrollLabels} testId="territory-list">
        <ul className={styles['territories']} onKeyDown={onKeyDown}>
          {partners.map((partner, index) => {
            const picture = territoryPicture(partner, content);
            return (
              <li key={partner.id}>
                <TerritoryButton
                  name={partner.name}
                  colour={partner.color}
                  picture={picture === null ? null : `${mediaFolder}${picture}`}
                  chosen={partner.id === chosen}
                  tabStop={index === Math.min(stop, partners.length - 1)}
                  onFocus={() => moveTo(index)}
                  testId={`open-territory-${partner.id}`}
                  onPress={() => onTerritory(partner.id)}
                />
              </li>
            );
          })}
        </ul>
      </Scroller>
    </section>
  );
}
