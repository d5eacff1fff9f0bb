import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { MapSheet, type MapSheetProps } from '../ui/MapSheet.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

type Shape = Pick<MapSheetProps, 'beside' | 'onMap'> & {
  /** How often its text stands on it. */
  readonly texts: number;
  readonly credit?: string;
  readonly turns?: true;
};

const [partner] = sample.partners;

function sheet(name: string, { beside, onMap, texts, credit, turns }: Shape): Story {
  return {
    name,
    room: 'screen',
    Show: function MapSheetStory({ language, mediaFolder }) {
      const { t } = useTranslation(['common', 'map']);
      return (
        <div style={{ position: 'relative', height: '100vh' }}>
          <MapSheet
            subject={{ kind: 'territory', id: partner.id }}
            name={partner.name}
            picture={partner.poster === undefined ? null : `${mediaFolder}${partner.poster}`}
            credit={credit}
            {...{ beside, onMap }}
            turn={
              turns === true ? (
                <>
                  <Button floating icon={<ArrowLeft />} label={partner.name} onPress={() => undefined} />
                  <Button floating icon={<ArrowRight />} label={partner.name} onPress={() => undefined} />
                </>
              ) : undefined
            }
            sources={sample.destination.attributions}
            labels={{ close: t('close'), up: t('scroll.up'), down: t('scroll.down') }}
            testId="sheet"
            onClose={() => undefined}
            foot={
              <Button kind="primary" onPress={() => undefined}>
                {t('map:contact')}
              </Button>
            }
          >
            <h1>{partner.name}</h1>
            {Array.from({ length: texts }, (_, index) => (
              <p key={index}>{partner.text[language]}</p>
            ))}
          </MapSheet>
        </div>
      );
    },
  };
}

export const mapSheetPage: StoryPage = {
  id: 'map-sheet',
  title: 'MapSheet',
  stories: [
    sheet('beside the panel, a short text', { beside: 'panel', onMap: true, texts: 1 }),
    sheet('beside the panel, with a way to the next', {
      ...{ beside: 'panel', onMap: true, texts: 2, turns: true },
    }),
    sheet('beside the map, longer than its room', { beside: 'map', onMap: true, texts: 6 }),
    sheet('on a list, with the name of a photographer', {
      ...{ beside: 'panel', onMap: false, texts: 2, credit: 'Camille Martin' },
    }),
  ],
};
