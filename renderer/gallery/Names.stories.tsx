import { AttributionLine } from '../ui/AttributionLine.tsx';
import { Wordmark } from '../ui/Wordmark.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

type Partner = (typeof sample.partners)[number];

function wordmark({ name, color, web }: Partner, state: string, withAddress: boolean): Story {
  return {
    name: `Wordmark of ${name}, ${state}`,
    room: 'column',
    Show: () => (
      <Wordmark
        name={name}
        colour={color}
        {...(withAddress ? { beside: new URL(web).hostname.replace(/^www\./, '') } : {})}
      />
    ),
  };
}

function attribution(name: string, sources: readonly string[], room: 'own' | 'column'): Story {
  return { name: `AttributionLine, ${name}`, room, Show: () => <AttributionLine sources={sources} /> };
}

const { attributions } = sample.destination;

export const namesPage: StoryPage = {
  id: 'names',
  title: 'Wordmark, AttributionLine',
  stories: [
    ...sample.partners.flatMap((partner) => [
      wordmark(partner, 'alone', false),
      wordmark(partner, 'with its address', true),
    ]),
    attribution('one source', attributions.slice(0, 1), 'own'),
    attribution('all sources', attributions, 'own'),
    attribution('all sources in a column', attributions, 'column'),
  ],
};
