import { useTranslation } from 'react-i18next';
import { companionAddress, mapsAddresses } from '../domain/trip/takeAway.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

function code(name: string, text: string): Story {
  return {
    name: `${name}, ${text.length} characters`,
    room: 'own',
    Show: function QrCodeStory() {
      const { t } = useTranslation('trip');
      return (
        <div style={{ width: '36rem' }}>
          <QrCode text={text} label={t('whole')} testId="code" />
        </div>
      );
    },
  };
}

const trip = sample.places.map(({ id }) => id);
const companion = companionAddress('https://trip.example.org/', trip).address;
/** As many stops as one link of maps holds: the finest code that phones are asked to read. */
const nine = Array.from({ length: 9 }, () => sample.places[0].position);
const [fullest] = mapsAddresses(sample.destination.center, nine);

export const qrCodePage: StoryPage = {
  id: 'qr-code',
  title: 'QrCode',
  stories: [
    code('the shortest address', 'https://example.org'),
    code('a trip for the companion page', companion),
    code('the longest link for maps', fullest?.address ?? ''),
  ],
};
