import { type Language, languages } from '../../content/schema/language.ts';
import { type Access, accessAttributes } from '../domain/access.ts';

/** Windows of a stand, CSS px. */
export const frames = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
} as const;
export type FrameName = keyof typeof frames;

/** Real sizes of screens that the kiosk is tried on, inches. */
export const diagonals = ['15.6', '32', '55'] as const;

/** Everything that changes how a component looks without changing the component. */
export interface Look {
  readonly language: Language;
  readonly access: Access;
  readonly diagonal: (typeof diagonals)[number];
  readonly frame: FrameName;
}

const textSteps = [0, 1, 2, 3] as const;
const frameNames = ['portrait', 'landscape'] as const;

/** The one of the allowed values that was asked for, else the first. */
function oneOf<T extends string | number>(allowed: readonly [T, ...T[]], asked: string | null): T {
  return allowed.find((value) => String(value) === asked) ?? allowed[0];
}

/** The look an address asks for; whatever it does not say, or says wrongly, is as the kiosk begins. */
export function lookFrom(asked: URLSearchParams): Look {
  return {
    language: oneOf(languages, asked.get('language')),
    access: {
      textStep: oneOf(textSteps, asked.get('text')),
      highContrast: asked.get('contrast') === 'high',
      lowReach: asked.get('reach') === 'low',
      lessMotion: asked.get('motion') === 'less',
    },
    diagonal: oneOf(['32', ...diagonals], asked.get('diagonal')),
    frame: oneOf(frameNames, asked.get('frame')),
  };
}

/** The address that asks for a page in a look: the reverse of `lookFrom`. */
export function addressOf(page: string, { language, access, diagonal, frame }: Look): string {
  return `?${new URLSearchParams({ page, language, ...accessAttributes(access), diagonal, frame }).toString()}`;
}
