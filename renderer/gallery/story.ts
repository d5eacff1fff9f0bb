import type { ComponentType } from 'react';
import type { Language } from '../../content/schema/language.ts';

/** What every story is given. */
interface StoryProps {
  readonly language: Language;
  /** Address of the folder of pictures, with a slash at the end. */
  readonly mediaFolder: string;
}

/**
 * The room a story is given: `own` as wide as it is, `column` as wide as a panel, `box` a panel of limited height,
 * `page` the whole width, `screen` the whole screen.
 */
export type Room = 'own' | 'column' | 'box' | 'page' | 'screen';

/** A component in one of its states. */
export interface Story {
  /** The state, in a few words. */
  readonly name: string;
  readonly room?: Room;
  readonly Show: ComponentType<StoryProps>;
}

/** All states of a family of components, on one page. */
export interface StoryPage {
  /** In addresses and in names of pictures. */
  readonly id: string;
  readonly title: string;
  readonly stories: readonly Story[];
}
