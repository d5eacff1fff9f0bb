import type { Content } from '../../../content/schema/content.ts';
import { fieldName } from '../../../content/schema/fieldPath.ts';
import type { ContentProblem } from '../../../content/schema/problem.ts';

/**
 * Takes out the pictures whose file is not there, so that a card shows its landscape instead of a hole.
 * @param media paths below content/media
 */
export function keepExistingPictures(
  content: Content,
  media: ReadonlySet<string>,
): { readonly content: Content; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const places = content.places.map((place) => {
    const pictures = place.pictures.filter((picture, index) => {
      if (media.has(picture.file)) return true;
      const field = fieldName(['pictures', index, 'file']);
      problems.push({
        file: `places/${place.id}.json`,
        field,
        message: `${picture.file} is not in the media folder`,
      });
      return false;
    });
    return pictures.length === place.pictures.length ? place : { ...place, pictures };
  });
  return { content: { ...content, places }, problems };
}
