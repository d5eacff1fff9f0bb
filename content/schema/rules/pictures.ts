import type { Content } from '../content.ts';
import { fieldName } from '../fieldPath.ts';
import { nearestWord } from '../nearestWord.ts';
import type { ContentProblem } from '../problem.ts';

/** A picture the content names, and where it names it. */
interface NamedPicture {
  /** Path below content/media. */
  readonly picture: string;
  readonly file: string;
  readonly field: string;
}

/** Every picture the content names: the horizon, icons of themes and fields, pictures of landscapes and of places. */
function namedPictures(content: Content): readonly NamedPicture[] {
  const { themes, landscapes, horizon, landmarks = [], cardFields = [] } = content.destination;
  const file = 'destination.json';
  return [
    { picture: horizon.portrait, file, field: fieldName(['horizon', 'portrait']) },
    { picture: horizon.landscape, file, field: fieldName(['horizon', 'landscape']) },
    ...themes.flatMap(({ icon, picture }, index) => [
      { picture: icon, file, field: fieldName(['themes', index, 'icon']) },
      { picture, file, field: fieldName(['themes', index, 'picture']) },
    ]),
    ...landscapes.map(({ picture }, index) => ({
      picture,
      file,
      field: fieldName(['landscapes', index, 'picture']),
    })),
    ...landmarks.map(({ picture }, index) => ({
      picture,
      file,
      field: fieldName(['landmarks', index, 'picture']),
    })),
    ...cardFields.flatMap((field, index) =>
      typeof field === 'string' || field.icon === undefined
        ? []
        : [{ picture: field.icon, file, field: fieldName(['cardFields', index, 'icon']) }],
    ),
    ...content.partners.flatMap(({ id, poster }) =>
      poster === undefined ? [] : [{ picture: poster, file: `partners/${id}.json`, field: 'poster' }],
    ),
    ...content.places.flatMap((place) =>
      place.pictures.map((picture, index) => ({
        picture: picture.file,
        file: `places/${place.id}.json`,
        field: fieldName(['pictures', index, 'file']),
      })),
    ),
  ];
}

/** Pictures that are named but not there. @param media paths below content/media */
export function checkPictures(content: Content, media: ReadonlySet<string>): readonly ContentProblem[] {
  return namedPictures(content)
    .filter(({ picture }) => !media.has(picture))
    .map(({ picture, file, field }) => ({
      file,
      field,
      message: `is ${picture}, which is not in content/media${meant(picture, [...media])}`,
    }));
}

function meant(picture: string, media: readonly string[]): string {
  const stem = picture.replace(/\.[a-z]+$/, '.');
  const found = nearestWord(picture, media) ?? media.find((path) => path.startsWith(stem));
  return found === undefined ? '' : `; did you mean ${found}?`;
}
