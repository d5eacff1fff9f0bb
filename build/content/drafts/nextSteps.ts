import type { Destination } from '../../../content/schema/destination.ts';
import type { NewThing } from '../contentOptions.ts';

/**
 * What is left to do with a new draft, in words for somebody who opens the file for the first time.
 * @param path of the file below the content folder
 * @param placed whether the position stands in the middle of the commune, and not nowhere
 */
export function nextSteps(
  what: NewThing,
  path: string,
  { themes, landscapes }: Pick<Destination, 'themes' | 'landscapes'>,
  placed: boolean,
): string {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(', ');
  const steps: readonly (readonly [string, string])[] =
    what === 'place'
      ? [
          ['kind', 'what it is; npm run content lists the kinds'],
          ['themes', `one to four of ${ids(themes)}`],
          ['landscapes', `one to three of ${ids(landscapes)}`],
          [
            'position',
            placed
              ? 'stands in the middle of the commune: put longitude, then latitude of the very spot,'
              : 'longitude, then latitude of the spot,',
          ],
          ['', 'and write under provenance where they come from; "approximate" until somebody checked them'],
          ['name, hook, text', 'in French, Spanish and English: at most 60, 70 and 420 characters'],
          ['duration', 'hour, half-day or day'],
          ['stays', 'for whom it is: day, weekend, weeks'],
          ['seasons', 'spring, summer, autumn, winter'],
          ['access.public', 'tram, train, bus or boat, where there is one; otherwise leave it empty'],
          ['family', 'true or false'],
          ['reducedMobility, free', 'stay "unknown" and null until somebody knows for certain'],
        ]
      : [
          ['title, text', 'in French, Spanish and English: at most 60 and 300 characters'],
          ['days', 'ids of places, in the order of the trip, one list in [ ] per day'],
          ['withoutCar', 'add "withoutCar": true where the whole trip goes by train, bus, bike or on foot'],
        ];
  return [
    `content/${path} is there, as a draft: the kiosk leaves it out.`,
    '',
    'Write in it:',
    ...steps.map(([field, words]) => `  ${field.padEnd(22)} ${words}`),
    '',
    'npm run content lists what is still missing, and says how many minutes it is by car.',
    'When nothing is missing any more, take out the line "draft": true, and npm start shows it.',
  ].join('\n');
}
