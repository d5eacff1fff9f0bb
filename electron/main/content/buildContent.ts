import { assembleContent } from '../../../content/schema/assembleContent.ts';
import { connectContent } from '../../../content/schema/connectContent.ts';
import type { Content } from '../../../content/schema/content.ts';
import type { ContentProblem } from '../../../content/schema/problem.ts';
import type { ContentFolder } from './contentFiles.ts';
import type { EssentialContent } from './essentialContent.ts';

/** Content made of files, and every mistake in them. */
export interface BuiltContent extends EssentialContent {
  readonly content: Content;
  readonly problems: readonly ContentProblem[];
}

/** Makes content of whatever has no mistake; destination and consent texts are there in any case. */
export function buildContent(
  { files, problems: unread }: ContentFolder,
  essentials: EssentialContent,
): BuiltContent {
  const { parts, problems } = assembleContent(files);
  const destination = parts.destination ?? essentials.destination;
  const connected = connectContent(parts, destination, [...unread, ...problems]);
  return {
    content: connected.content,
    destination,
    consent: parts.consent ?? essentials.consent,
    problems: [...unread, ...problems, ...connected.problems],
  };
}
