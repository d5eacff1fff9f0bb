import { type ContentFile, assembleContent } from './assembleContent.ts';
import { connectContent } from './connectContent.ts';
import type { Content } from './content.ts';
import { withoutDrafts } from './draft.ts';
import type { ContentProblem } from './problem.ts';
import { checkContrast } from './rules/contrast.ts';
import { checkEqualCare } from './rules/equalCare.ts';
import { checkGeography } from './rules/geography.ts';
import { checkIdentity } from './rules/identity.ts';
import { checkPassingFacts } from './rules/passingFacts.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkPlaceCodes } from './rules/placeCodes.ts';
import { checkSense } from './rules/sense.ts';
import { type Shares, checkShares, defaultShares } from './rules/shares.ts';
import { checkTexts } from './rules/texts.ts';

/** The content as it lies in its folder. */
export interface ContentToCheck {
  readonly files: readonly ContentFile[];
  /** What could not even be read. */
  readonly unread: readonly ContentProblem[];
  /** Paths of all pictures below content/media. */
  readonly media: ReadonlySet<string>;
  readonly shares?: Shares;
}

/** The verdict: the content without its broken parts (null when there is no destination), and every mistake. */
export interface CheckedContent {
  readonly content: Content | null;
  readonly problems: readonly ContentProblem[];
}

/**
 * Everything that can be known from the content alone: schemas, ids, shares, equal care, languages, typography,
 * geography, contrast, pictures. The kiosk itself asks for less (see electron/main/content): a double space is no reason
 * to hide a place.
 */
export function checkContent({
  files,
  unread,
  media,
  shares = defaultShares,
}: ContentToCheck): CheckedContent {
  const { parts, problems } = assembleContent(files);
  const finished = withoutDrafts(files);
  const texts = [
    ...finished.flatMap((file) => checkTexts(file.path, file.json)),
    ...checkPassingFacts(finished),
  ];
  const early = [...unread, ...problems];
  if (parts.destination === null) return { content: null, problems: [...early, ...texts] };
  const { content, problems: unresolved } = connectContent(parts, parts.destination, early);
  // An itinerary that lost a stop has been reported; its days and minutes say nothing any more.
  const stops = new Map(parts.itineraries.map((itinerary) => [itinerary.id, itinerary.days.flat().length]));
  const whole = {
    ...content,
    itineraries: content.itineraries.filter(({ id, days }) => stops.get(id) === days.flat().length),
  };
  return {
    content,
    problems: [
      ...early,
      ...unresolved,
      ...texts,
      ...checkIdentity(content.destination, idsIn('partners', files)),
      ...checkPlaceCodes(content),
      ...checkShares(content, shares),
      ...checkEqualCare(content),
      ...checkSense(whole),
      ...checkGeography(whole),
      ...checkContrast(content),
      ...checkPictures(content, media),
    ],
  };
}

function idsIn(folder: string, files: readonly ContentFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path }) => path.slice(folder.length + 1, -'.json'.length));
}
