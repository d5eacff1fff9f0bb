import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../content/schema/place.ts';
import { formatDistance } from '../domain/formatDistance.ts';
import { formatDuration } from '../domain/formatDuration.ts';
import { PlaceTile } from '../ui/PlaceTile.tsx';
import { TerritoryButton } from '../ui/TerritoryButton.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

type Partner = (typeof sample.partners)[number];

interface Shape {
  readonly picture?: 'poster' | 'none';
  readonly beside?: true;
  readonly chosen?: true;
}

function territory(partner: Partner, state: string, shape: Shape): Story {
  return {
    name: `TerritoryButton of ${partner.name}, ${state}`,
    room: 'column',
    Show: ({ mediaFolder }) => {
      const poster = partner.poster === undefined ? null : `${mediaFolder}${partner.poster}`;
      return (
        <TerritoryButton
          name={partner.name}
          colour={partner.color}
          chosen={shape.chosen === true}
          testId={`territory-${partner.id}`}
          onPress={() => undefined}
          {...(shape.beside === true ? { beside: new URL(partner.web).hostname } : {})}
          {...(shape.picture === undefined ? {} : { picture: shape.picture === 'poster' ? poster : null })}
        />
      );
    },
  };
}

function tile(
  place: Place,
  state: string,
  shape: { readonly bare?: true; readonly metres?: number } = {},
): Story {
  return {
    name: `PlaceTile of ${place.name.en}, ${state}`,
    room: 'own',
    Show: function PlaceTileStory({ language, mediaFolder }) {
      const { t } = useTranslation('territory');
      const landscape = sample.destination.landscapes.find(({ id }) => id === place.landscapes[0]);
      const picture =
        landscape === undefined || shape.bare === true ? null : `${mediaFolder}${landscape.picture}`;
      return (
        <div style={{ width: '26rem' }}>
          <PlaceTile
            name={place.name[language]}
            distance={t('drive', { time: formatDuration(language, place.access.carMinutes * 60) })}
            {...(shape.metres === undefined
              ? {}
              : { distance: formatDistance(language, shape.metres), icon: <MapPin aria-hidden /> })}
            picture={picture}
            tabStop
            testId={`tile-${place.id}`}
            onFocus={() => undefined}
            onPress={() => undefined}
          />
        </div>
      );
    },
  };
}

export const territoryPage: StoryPage = {
  id: 'territory',
  title: 'TerritoryButton, PlaceTile',
  stories: [
    ...sample.partners.flatMap((partner) => [
      territory(partner, 'with its picture', { picture: 'poster' }),
      territory(partner, 'open', { picture: 'poster', chosen: true }),
      territory(partner, 'without a picture', { picture: 'none' }),
      territory(partner, 'the wordmark and its address', { beside: true }),
    ]),
    ...sample.places.flatMap((place) => [
      tile(place, 'normal'),
      tile(place, 'with its distance as the crow flies', { metres: 3400 }),
      tile(place, 'without a picture', { bare: true }),
    ]),
  ],
};
