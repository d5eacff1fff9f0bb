import { Sparkles } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Story, StoryPage } from './story.ts';

const slip = 'camille.dupont@gmial.com';
const meant = 'camille.dupont@gmail.com';

/** The offer under the line: takes itself into it. */
function Offer({ onTake }: { readonly onTake: () => void }) {
  const { t } = useTranslation('contact');
  return (
    <Chip icon={<Sparkles aria-hidden />} onPress={onTake}>
      {t('suggestion', { email: meant })}
    </Chip>
  );
}

type Words = ReturnType<typeof useTranslation<'contact'>>['t'];

interface Shape {
  readonly label: (t: Words) => string;
  readonly value: string;
  readonly error?: (t: Words) => string;
  readonly remark?: true;
  readonly offer?: true;
}

function field(name: string, shape: Shape): Story {
  return {
    name,
    room: 'column',
    Show: function TextFieldStory() {
      const { t } = useTranslation('contact');
      const [value, setValue] = useState(shape.value);
      const help: ReactNode = shape.offer === true && value !== meant && (
        <Offer onTake={() => setValue(meant)} />
      );
      return (
        <TextField
          label={shape.label(t)}
          value={value}
          onChange={setValue}
          maxLength={120}
          error={shape.error?.(t) ?? null}
          {...(shape.remark === true ? { remark: t('optional') } : {})}
          help={help}
        />
      );
    },
  };
}

export const textFieldPage: StoryPage = {
  id: 'text-field',
  title: 'TextField, Chip',
  stories: [
    field('empty', { label: (t) => t('firstName'), value: '' }),
    field('empty, with a remark', { label: (t) => t('origin'), value: '', remark: true }),
    field('filled', { label: (t) => t('firstName'), value: 'Marie-Guilhemette' }),
    field('filled with more than fits', {
      label: (t) => t('email'),
      value: 'marie-guilhemette.de-la-croix@office-de-tourisme.example.fr',
    }),
    field('missing', { label: (t) => t('firstName'), value: '', error: (t) => t('firstNameMissing') }),
    field('malformed', {
      label: (t) => t('email'),
      value: 'camille.dupont',
      error: (t) => t('emailMalformed'),
    }),
    field('with help: a Chip', { label: (t) => t('email'), value: slip, offer: true }),
    { name: 'Chip with an icon', room: 'column', Show: () => <Offer onTake={() => undefined} /> },
    {
      name: 'Chip without an icon',
      room: 'column',
      Show: function ChipStory() {
        const { t } = useTranslation('contact');
        return <Chip onPress={() => undefined}>{t('suggestion', { email: meant })}</Chip>;
      },
    },
  ],
};
