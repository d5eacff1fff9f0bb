import { accessPage } from './Access.stories.tsx';
import { buttonPage } from './Button.stories.tsx';
import { checkTilePage } from './CheckTile.stories.tsx';
import { departingPage } from './Departing.stories.tsx';
import { iconsPage } from './Icons.stories.tsx';
import { idleWarningPage } from './IdleWarning.stories.tsx';
import { keyboardPage } from './Keyboard.stories.tsx';
import { mapSheetPage } from './MapSheet.stories.tsx';
import { namesPage } from './Names.stories.tsx';
import { picturePage } from './Picture.stories.tsx';
import { placeRowPage } from './PlaceRow.stories.tsx';
import { posterTilePage } from './PosterTile.stories.tsx';
import { qrCodePage } from './QrCode.stories.tsx';
import { scrollerPage } from './Scroller.stories.tsx';
import { segmentsPage } from './Segments.stories.tsx';
import { stateCardPage } from './StateCard.stories.tsx';
import { stopRowPage } from './StopRow.stories.tsx';
import type { StoryPage } from './story.ts';
import { territoryPage } from './Territory.stories.tsx';
import { textFieldPage } from './TextField.stories.tsx';
import { wishChipPage } from './WishChip.stories.tsx';

/** Every page of the gallery, in the order of its list. */
export const storyPages: readonly StoryPage[] = [
  buttonPage,
  segmentsPage,
  wishChipPage,
  accessPage,
  posterTilePage,
  placeRowPage,
  stopRowPage,
  territoryPage,
  picturePage,
  qrCodePage,
  namesPage,
  checkTilePage,
  textFieldPage,
  keyboardPage,
  scrollerPage,
  departingPage,
  mapSheetPage,
  stateCardPage,
  idleWarningPage,
  iconsPage,
];
