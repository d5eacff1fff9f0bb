import type { Language } from '../../content/schema/language.ts';

/** The part of the settings that the page may know. Times in seconds. */
export interface PublicSettings {
  readonly kioskName: string;
  /** Preset id: content/shows/<id>.json. */
  readonly event: string;
  readonly defaultLanguage: Language;
  /** True in the demonstration profile, which marks itself on screen. */
  readonly demonstration: boolean;
  readonly idle: { readonly afterSeconds: number; readonly warningSeconds: number };
  readonly screen: { readonly diagonalInches: number };
  /** https address of the page that shows a trip on a phone; null: trips are taken away as links to maps. */
  readonly companion: string | null;
}
