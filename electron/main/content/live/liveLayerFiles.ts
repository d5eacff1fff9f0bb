import type { ContentFile } from '../../../../content/schema/assembleContent.ts';
import { parseJson } from '../../../../content/schema/parseJson.ts';
import type { ContentProblem } from '../../../../content/schema/problem.ts';
import { largestPicture } from '../../../../content/schema/rules/pictureSizes.ts';
import { type LiveListing, readLiveFile } from './liveFolderFiles.ts';
import { pictureMistake } from './wholePicture.ts';

/** What an editor lays over the delivered content, read whole. */
export interface LiveLayer {
  readonly texts: readonly ContentFile[];
  /** Files of `translations`, by the same rules. */
  readonly interfaceTexts: readonly ContentFile[];
  /** Bytes of pictures by their path below `media`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What keeps the layer from being taken. */
  readonly problems: readonly ContentProblem[];
  /** What is not read although it looks as if it were meant. */
  readonly strays: readonly ContentProblem[];
}

/** Nothing laid over anything. */
export const emptyLayer: LiveLayer = {
  ...{ texts: [], interfaceTexts: [], pictures: new Map<string, Uint8Array>() },
  ...{ problems: [], strays: [] },
};

const largestText = 1_000_000;
/** Bytes of all pictures together: they are held in memory while they are looked at. */
const largestPictures = 200_000_000;

/** Reads the files of a listing of the editor's folder (absolute path). Never rejects: what cannot be read is a problem. */
export async function readLiveLayer(folder: string, listing: LiveListing): Promise<LiveLayer> {
  const problems = [...listing.problems];
  const texts: ContentFile[] = [];
  const interfaceTexts: ContentFile[] = [];
  const pictures = new Map<string, Uint8Array>();
  const problem = (file: string, message: string): number => problems.push({ file, field: '', message });
  let pictureBytes = 0;
  for (const { kind, path } of listing.files) {
    const belowMedia = path.slice('media/'.length);
    const largest = kind === 'picture' ? largestPicture(belowMedia) : largestText;
    const read = await readLiveFile(folder, path, largest);
    if (!read.ok) problem(path, read.message);
    else if (kind === 'picture') {
      const mistake = pictureMistake(path, read.bytes);
      pictureBytes += read.bytes.length;
      if (mistake !== null) problem(path, mistake);
      else if (pictureBytes <= largestPictures) pictures.set(belowMedia, read.bytes);
    } else {
      const parsed = parseText(read.bytes);
      if (!parsed.ok) problem(path, parsed.message);
      else (kind === 'text' ? texts : interfaceTexts).push({ path, json: parsed.json });
    }
  }
  if (pictureBytes > largestPictures) problem('media', 'the pictures have more than 200 MB together');
  return { texts, interfaceTexts, pictures, problems, strays: listing.strays };
}

/** Old Windows editors save in other encodings, in which every accent would come out as a question mark. */
function parseText(bytes: Uint8Array): ReturnType<typeof parseJson> {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, message: 'is not saved as UTF-8; save it again with that encoding' };
  }
}
