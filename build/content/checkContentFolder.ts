import { type CheckedContent, checkContent } from '../../content/schema/checkContent.ts';
import type { Content } from '../../content/schema/content.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';
import { withoutMisplaced } from '../../content/schema/rules/geography.ts';
import { checkCommunes } from './checkCommunes.ts';
import { checkDriving } from './checkDriving.ts';
import { checkPictureSizes } from '../../content/schema/rules/pictureSizes.ts';
import { checkWater } from './checkWater.ts';
import type { EditedContent } from './contentFolderFiles.ts';
import type { Registers } from './registers.ts';

/** Every rule there is: those of the content alone, and those that hold it against the outside world. */
export function checkContentFolder(edited: EditedContent, registers: Registers): CheckedContent {
  const checked = checkContent({
    files: edited.files,
    unread: edited.unread,
    media: new Set(edited.media.keys()),
  });
  const sizes = checkPictureSizes(edited.media);
  if (checked.content === null) return { content: null, problems: [...checked.problems, ...sizes] };
  const { content } = checked;
  const found = [
    ...checked.problems,
    ...checkWater(content, edited.layers),
    ...checkCommunes(content, registers),
  ];
  const driving = checkDriving(withoutMisplaced(content, found), edited.files, edited.layers);
  return { content, problems: [...withoutEchoes(content, found), ...driving, ...sizes] };
}

/**
 * A place in the wrong spot is one mistake, however many checks it fails: only the first of them speaks, and nothing
 * is said of the minutes that lead there.
 */
function withoutEchoes(content: Content, problems: readonly ContentProblem[]): readonly ContentProblem[] {
  const { places, itineraries } = withoutMisplaced(content, problems);
  const untimed = new Set([
    ...content.places.filter((place) => !places.includes(place)).map(({ id }) => `places/${id}.json`),
    ...content.itineraries
      .filter((itinerary) => !itineraries.includes(itinerary))
      .map(({ id }) => `itineraries/${id}.json`),
  ]);
  const placed = new Set<string>();
  return problems.filter(({ file, field }) => {
    if (field === 'access.carMinutes' || field === 'drivingMinutes') return !untimed.has(file);
    if (field !== 'position') return true;
    const again = placed.has(file);
    placed.add(file);
    return !again;
  });
}
