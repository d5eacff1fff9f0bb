import { MailOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from '../ui/Button.tsx';
import type { Room, Story, StoryPage } from './story.ts';

type Kind = NonNullable<ButtonProps['kind']>;
type Shape = Omit<ButtonProps, 'children' | 'onPress' | 'kind' | 'icon' | 'label'>;
type Words = 'words' | 'icon and words' | 'icon only';

const kinds: readonly Kind[] = ['primary', 'plain', 'quiet', 'dark'];

function button(kind: Kind, state: string, words: Words, shape: Shape = {}, room: Room = 'own'): Story {
  return {
    name: `${kind}, ${state}`,
    room,
    Show: function ButtonStory() {
      const { t } = useTranslation('map');
      return (
        <Button
          kind={kind}
          onPress={() => undefined}
          icon={words === 'words' ? undefined : <MailOpen aria-hidden />}
          {...(words === 'icon only' ? { label: t('contact') } : { children: t('contact') })}
          {...shape}
        />
      );
    },
  };
}

export const buttonPage: StoryPage = {
  id: 'button',
  title: 'Button',
  stories: kinds.flatMap((kind) => [
    button(kind, 'normal', 'words'),
    button(kind, 'with an icon', 'icon and words'),
    button(kind, 'icon only', 'icon only'),
    button(kind, 'icon only, floating', 'icon only', { floating: true }),
    button(kind, 'pressed', 'words', { pressed: true }),
    button(kind, 'disabled', 'icon and words', { disabled: true }),
    button(kind, 'icon only, disabled', 'icon only', { disabled: true }),
    button(kind, 'floating', 'icon and words', { floating: true }),
    button(kind, 'wide', 'icon and words', { wide: true }, 'column'),
    button(kind, 'large', 'words', { size: 'large' }),
    button(kind, 'large, wide, with an icon', 'icon and words', { size: 'large', wide: true }, 'page'),
  ]),
};
