import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../content/schema/language.ts';
import { KeyFaces, type KeySlots, findSlots } from '../ui/keyboard/KeyFaces.tsx';
import { Keyboard } from '../ui/keyboard/Keyboard.tsx';
import { type KeyboardLayer, functionKeys } from '../ui/keyboard/layouts.ts';
import { TextField } from '../ui/TextField.tsx';
import type { Story, StoryPage } from './story.ts';

const layers: readonly KeyboardLayer[] = ['name', 'origin', 'email'];

/** @param written what stands on the line: a name that has begun goes on in small letters */
function keyboard(language: Language, layer: KeyboardLayer, state: string, written: string): Story {
  return {
    name: `${language}, ${layer}${state}`,
    room: 'page',
    Show: function KeyboardStory() {
      const { i18n } = useTranslation('contact');
      const field = useRef<HTMLInputElement>(null);
      const [value, setValue] = useState(written);
      const t = useMemo(() => i18n.getFixedT(language, 'contact'), [i18n]);
      const labels = useMemo(
        () => ({
          ...{ keyboard: t('keyboard'), shift: t('keyShift'), backspace: t('keyBackspace') },
          ...{ space: t('keySpace'), done: t('keyDone') },
        }),
        [t],
      );
      return (
        <>
          <TextField
            label={t('firstName')}
            value={value}
            onChange={setValue}
            maxLength={60}
            inputRef={field}
          />
          <Keyboard
            {...{ language, layer, value, labels }}
            target={() => field.current}
            onDone={() => setValue('')}
          />
        </>
      );
    },
  };
}

/** What is drawn into the keys that do not write, outside of a keyboard. */
function Faces() {
  const { t } = useTranslation('contact');
  const room = useRef<HTMLDivElement>(null);
  const [slots, setSlots] = useState<KeySlots>(new Map());
  useEffect(() => {
    if (room.current !== null) setSlots(findSlots(room.current));
  }, []);
  return (
    <div ref={room}>
      {functionKeys.map((key) => (
        <span key={key} data-slot={key} />
      ))}
      <KeyFaces slots={slots} done={t('keyDone')} />
    </div>
  );
}

export const keyboardPage: StoryPage = {
  id: 'keyboard',
  title: 'Keyboard',
  stories: [
    ...languages.flatMap((language) => layers.map((layer) => keyboard(language, layer, '', 'Zo'))),
    ...languages.map((language) => keyboard(language, 'name', ', at the beginning of a name', '')),
    { name: 'KeyFaces', Show: Faces },
  ],
};
