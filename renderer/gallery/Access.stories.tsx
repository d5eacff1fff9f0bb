import { AArrowUp, ArrowDownToLine, Contrast, Turtle } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../content/schema/language.ts';
import { useAccessLabels } from '../app/useAccessLabels.ts';
import { type Access, plainAccess, toggleAccess } from '../domain/access.ts';
import { languageNames } from '../i18n/languageNames.ts';
import { AccessBar } from '../ui/AccessBar.tsx';
import { AccessButton } from '../ui/AccessButton.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import type { Story, StoryPage } from './story.ts';

const everything: Access = { textStep: 2, highContrast: true, lowReach: true, lessMotion: true };

function bar(name: string, first: Access): Story {
  return {
    name: `AccessBar, ${name}`,
    room: 'page',
    Show: function AccessBarStory({ language: begun }) {
      const [language, setLanguage] = useState(begun);
      const [access, setAccess] = useState(first);
      const labels = useAccessLabels(access);
      return (
        <AccessBar
          language={language}
          languageNames={languageNames}
          access={access}
          onLanguage={setLanguage}
          onToggle={(what) => setAccess((before) => toggleAccess(before, what))}
          labels={labels}
        />
      );
    },
  };
}

const captions = ['text', 'contrast', 'reach', 'motion'] as const;
const icons: Readonly<Record<(typeof captions)[number], ReactNode>> = {
  text: <AArrowUp />,
  contrast: <Contrast />,
  reach: <ArrowDownToLine />,
  motion: <Turtle />,
};

function button(what: (typeof captions)[number], state: string, pressedFirst: boolean, now?: number): Story {
  return {
    name: `AccessButton ${what}, ${state}`,
    Show: function AccessButtonStory() {
      const { t } = useTranslation('common');
      const [pressed, setPressed] = useState(pressedFirst);
      return (
        <AccessButton
          icon={icons[what]}
          caption={t(`access.${what}`)}
          name={t(`access.${what}`)}
          pressed={pressed}
          testId={`access-${what}`}
          onPress={() => setPressed((before) => !before)}
          {...(now === undefined ? {} : { steps: { of: 3, now } })}
        />
      );
    },
  };
}

function languageSwitch(state: string, first: Language | null): Story {
  return {
    name: `LanguageSwitch, ${state}`,
    Show: function LanguageSwitchStory() {
      const { t } = useTranslation('attract');
      const [language, setLanguage] = useState(first);
      return (
        <LanguageSwitch
          language={language}
          names={languageNames}
          onChoose={setLanguage}
          label={t('region')}
        />
      );
    },
  };
}

export const accessPage: StoryPage = {
  id: 'access',
  title: 'AccessBar, LanguageSwitch',
  stories: [
    bar('as every visitor begins', plainAccess),
    bar('everything on', everything),
    ...captions.flatMap((what) => [button(what, 'off', false), button(what, 'on', true)]),
    ...[0, 1, 2, 3].map((now) => button('text', `step ${now}`, now > 0, now)),
    languageSwitch('none chosen', null),
    ...languages.map((language) => languageSwitch(language, language)),
  ],
};
