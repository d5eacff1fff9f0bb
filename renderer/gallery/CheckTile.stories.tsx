import { useState } from 'react';
import consentFile from '../../content/consent.json';
import { consentTextsSchema, newsletterText } from '../../content/schema/consent.ts';
import { CheckTile } from '../ui/CheckTile.tsx';
import { sample } from './sample.ts';
import type { Story, StoryPage } from './story.ts';

const consent = consentTextsSchema.parse(consentFile);

function tile(
  name: string,
  office: string,
  shape: { readonly checked?: true; readonly disabled?: true } = {},
): Story {
  return {
    name,
    room: 'column',
    Show: function CheckTileStory({ language }) {
      const [checked, setChecked] = useState(shape.checked === true);
      return (
        <CheckTile
          checked={checked}
          disabled={shape.disabled === true}
          onToggle={() => setChecked((before) => !before)}
        >
          {newsletterText(consent, language, office)}
        </CheckTile>
      );
    },
  };
}

export const checkTilePage: StoryPage = {
  id: 'check-tile',
  title: 'CheckTile',
  stories: sample.partners.flatMap(({ name, legalName }) => [
    tile(`${name}, empty`, legalName),
    tile(`${name}, ticked`, legalName, { checked: true }),
    tile(`${name}, empty, disabled`, legalName, { disabled: true }),
    tile(`${name}, ticked, disabled`, legalName, { checked: true, disabled: true }),
  ]),
};
