import type { Language } from '../../content/schema/language.ts';

/** Texts by their key, in groups as deep as the file has them. */
export interface TextGroup {
  readonly [key: string]: string | TextGroup;
}

/** All texts of one screen in one language, in place of those that were delivered. */
export interface InterfaceTexts {
  readonly language: Language;
  /** File name below `translations/<language>` without `.json`. */
  readonly screen: string;
  readonly texts: TextGroup;
}
