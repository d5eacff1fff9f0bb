import { Expand, MailOpen, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { type Stay, stays } from '../../../content/schema/place.ts';
import { type PlaceFilter, countByTheme, filterPlaces, isOpen } from '../../domain/filterPlaces.ts';
import { Button } from '../../ui/Button.tsx';
import { FacetTile } from '../../ui/FacetTile.tsx';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import styles from './MapScreen.module.css';

export interface MapScreenProps {
  readonly content: Content;
  readonly language: Language;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly filter: PlaceFilter;
  readonly mediaFolder: string;
  /** False when the machine gives no map: the places are then a list. */
  readonly hasMap: boolean;
  /** True while a card lies over the panel where there is no room for both. */
  readonly covered: boolean;
  readonly onTheme: (theme: string) => void;
  readonly onStay: (stay: Stay | null) => void;
  readonly onClear: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onZoom: (steps: number) => void;
  readonly onSeeEverything: () => void;
  readonly onContact: () => void;
  readonly onFinish: () => void;
}

/** Home: the map with what a visitor may be in the mood for laid beside it. */
export function MapScreen(props: MapScreenProps) {
  const { content, language, filter } = props;
  const { t } = useTranslation(['map', 'common', 'attract']);
  const counts = countByTheme(content.places, filter);
  const shown = filterPlaces(content.places, filter);
  return (
    <div className={styles['screen']}>
      <header className={styles['brand']}>
        <h1>Montpellier</h1>
        <p>{t('attract:oneHour')}</p>
      </header>
      <div className={styles['languages']}>
        <LanguageSwitch
          language={language}
          names={props.languageNames}
          onChoose={props.onLanguage}
          label={t('attract:region')}
        />
      </div>
      {props.hasMap && (
        <div className={styles['controls']}>
          <Button icon={<Plus />} label={t('zoomIn')} testId="zoom-in" onPress={() => props.onZoom(1)} />
          <Button icon={<Minus />} label={t('zoomOut')} testId="zoom-out" onPress={() => props.onZoom(-1)} />
          <Button
            icon={<Expand />}
            label={t('seeEverything')}
            testId="see-everything"
            onPress={props.onSeeEverything}
          />
        </div>
      )}
      {shown.length === 0 && (
        <div className={styles['empty']} role="status">
          <p>{t('empty')}</p>
          <Button kind="primary" onPress={props.onClear}>
            {t('clear')}
          </Button>
        </div>
      )}
      <section
        className={styles['panel']}
        data-covered={props.covered ? '' : undefined}
        aria-label={t('question')}
      >
        <div className={styles['heading']}>
          <h2>{t('question')}</h2>
          <p className={styles['count']} data-testid="place-count">
            {t('count', { count: shown.length })}
          </p>
        </div>
        <div className={styles['stays']} role="group" aria-label={t('stay.label')}>
          {stays.map((stay) => (
            <Button
              key={stay}
              wide
              kind="quiet"
              testId={`stay-${stay}`}
              pressed={filter.stay === stay}
              onPress={() => props.onStay(filter.stay === stay ? null : stay)}
            >
              {t(`stay.${stay}`)}
            </Button>
          ))}
        </div>
        <div className={styles['themes']}>
          {content.destination.themes.map((theme) => (
            <FacetTile
              key={theme.id}
              label={theme.label[language]}
              count={counts.get(theme.id) ?? 0}
              color={theme.color}
              icon={`${props.mediaFolder}${theme.icon}`}
              pressed={filter.themes.includes(theme.id)}
              testId={`theme-${theme.id}`}
              onPress={() => props.onTheme(theme.id)}
            />
          ))}
        </div>
        <div className={styles['actions']}>
          <Button kind="primary" wide icon={<MailOpen />} testId="open-contact" onPress={props.onContact}>
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
    </div>
  );
}
