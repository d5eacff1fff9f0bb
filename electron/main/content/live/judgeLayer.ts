import type { ContentFile } from '../../../../content/schema/assembleContent.ts';
import type { ConsentTexts } from '../../../../content/schema/consent.ts';
import type { Content } from '../../../../content/schema/content.ts';
import type { ContentProblem } from '../../../../content/schema/problem.ts';
import { checkPictures } from '../../../../content/schema/rules/pictures.ts';
import type { InterfaceTexts } from '../../../contract/interfaceTexts.ts';
import { buildContent } from '../buildContent.ts';
import type { DeliveredContent } from '../contentFiles.ts';
import type { EssentialContent } from '../essentialContent.ts';
import { keepExistingPictures } from '../keepExistingPictures.ts';
import { checkConsentVersion } from './consentChange.ts';
import { checkInterfaceTexts } from './checkInterfaceTexts.ts';
import { layerContent } from './layerContent.ts';
import type { LiveLayer } from './liveLayerFiles.ts';

/** The delivered content with an editor's layer on it, and what to think of it. */
export interface JudgedLayer {
  readonly content: Content;
  readonly consent: ConsentTexts;
  readonly interfaceTexts: readonly InterfaceTexts[];
  /** All files it is made of. */
  readonly files: readonly ContentFile[];
  /** With a single one, nothing of the layer is shown. */
  readonly mistakes: readonly ContentProblem[];
  /** Worth telling, but no reason to keep back the rest. */
  readonly notices: readonly ContentProblem[];
}

/**
 * Judges content with an editor's layer by the rules of the start, and two more: the pictures that the whole kiosk
 * needs are there, and consent texts keep their version only while they are the same.
 * @param knownConsent texts that visitors may have agreed to
 */
export function judgeLayer(
  delivered: DeliveredContent,
  layer: LiveLayer,
  essentials: EssentialContent,
  knownConsent: readonly ConsentTexts[],
): JudgedLayer {
  const files = layerContent(delivered.files, layer.texts);
  // An editor can mend a delivered file by putting a sound one in its place.
  const replaced = new Set(layer.texts.map(({ path }) => path));
  const unread = delivered.problems.filter(({ file }) => !replaced.has(file));
  const built = buildContent({ files, problems: [...unread, ...layer.problems] }, essentials);
  const media = new Set([...delivered.media, ...layer.pictures.keys()]);
  const seen = keepExistingPictures(built.content, media);
  const words = checkInterfaceTexts(delivered.interfaceTexts, layer.interfaceTexts);
  return {
    content: seen.content,
    consent: built.consent,
    interfaceTexts: words.texts,
    files: [...files, ...layer.interfaceTexts],
    mistakes: [
      ...built.problems,
      ...words.problems,
      ...checkPictures(seen.content, media),
      ...checkConsentVersion(built.consent, knownConsent),
    ],
    notices: [...seen.problems, ...layer.strays],
  };
}
