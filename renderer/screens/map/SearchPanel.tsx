import { SearchX, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import { placePicture } from '../../domain/placePicture.ts';
import { useScrollLabels } from '../../i18n/useScrollLabels.ts';
import type { Found, SearchContent } from '../../search/searchContent.ts';
import { Button } from '../../ui/Button.tsx';
import { PlaceRow } from '../../ui/PlaceRow.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { TerritoryButton } from '../../ui/TerritoryButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Keyboard } from '../../ui/keyboard/Keyboard.tsx';
import { useRovingStop } from '../../ui/useRovingStop.ts';
import styles from './SearchPanel.module.css';

export interface SearchPanelProps {
  readonly className: string;
  /** Class of the tray of keys, which lies beside it. */
  readonly trayClassName: string;
  readonly content: Content;
  readonly language: Language;
  readonly mediaFolder: string;
  readonly search: SearchContent;
  /** Called with what is found whenever it changes: the map shows it. */
  readonly onFound: (found: readonly Found[] | null) => void;
  readonly onPlace: (placeId: string) => void;
  readonly onTerritory: (partnerId: string) => void;
  readonly onClose: () => void;
}

const mostResults = 12;

/** A word, and what it finds from its first letters on. */
export function SearchPanel(props: SearchPanelProps) {
  const { content, language, mediaFolder, search, onFound } = props;
  const { t } = useTranslation(['map', 'common', 'contact']);
  const scrollLabels = useScrollLabels();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { stop, moveTo, onKeyDown } = useRovingStop('button');
  const found = useMemo(() => search.find(text, language, mostResults), [search, text, language]);
  const labels = useMemo(
    () => ({
      ...{
        keyboard: t('contact:keyboard'),
        shift: t('contact:keyShift'),
        backspace: t('contact:keyBackspace'),
      },
      ...{ space: t('contact:keySpace'), done: t('search.done') },
    }),
    [t],
  );
  useEffect(() => field.current?.focus(), []);
  const isEmpty = text.trim() === '';
  useEffect(() => onFound(isEmpty ? null : found), [isEmpty, found, onFound]);
  const first = found[0];
  const open = ({ kind, id }: Found): void => (kind === 'place' ? props.onPlace(id) : props.onTerritory(id));
  return (
    <>
      <section
        className={`${styles['panel']} ${props.className}`}
        data-ground="paper"
        aria-label={t('search.title')}
        data-testid="search"
      >
        <div className={styles['line']}>
          <TextField
            label={t('search.title')}
            value={text}
            maxLength={60}
            inputRef={field}
            testId="field-search"
            onChange={setText}
            onEnter={() => first !== undefined && open(first)}
          />
          <Button
            kind="quiet"
            icon={<X />}
            label={t('common:close')}
            testId="close-search"
            onPress={props.onClose}
          />
        </div>
        <Scroller label={t('search.results')} labels={scrollLabels}>
          <p className={styles['said']} role="status">
            {isEmpty ? t('search.hint') : t('search.count', { count: found.length })}
          </p>
          {!isEmpty && found.length === 0 && (
            <StateCard icon={<SearchX />} title={t('search.nothing')} testId="nothing-found" />
          )}
          <ul className={styles['rows']} onKeyDown={onKeyDown}>
            {found.map((each, index) => {
              if (each.kind === 'territory') {
                const partner = content.partners.find(({ id }) => id === each.id);
                return partner === undefined ? null : (
                  <li key={`territory-${each.id}`}>
                    <TerritoryButton
                      name={partner.name}
                      colour={partner.color}
                      beside={t('search.territory')}
                      testId={`found-territory-${each.id}`}
                      onPress={() => open(each)}
                    />
                  </li>
                );
              }
              const place = content.places.find(({ id }) => id === each.id);
              if (place === undefined) return null;
              const { file } = placePicture(place, content);
              return (
                <li key={`place-${each.id}`}>
                  <PlaceRow
                    name={place.name[language]}
                    hook={place.hook[language]}
                    beside={place.commune.name}
                    picture={file === null ? null : `${mediaFolder}${file}`}
                    chosen={false}
                    tabStop={index === Math.min(stop, found.length - 1)}
                    onFocus={() => moveTo(index)}
                    testId={`found-${each.id}`}
                    onPress={() => open(each)}
                  />
                </li>
              );
            })}
          </ul>
        </Scroller>
      </section>
      <div className={`${props.trayClassName} ${styles['keys']}`}>
        <Keyboard
          language={language}
          layer="name"
          target={() => field.current}
          value={text}
          labels={labels}
          onDone={props.onClose}
        />
      </div>
    </>
  );
}
