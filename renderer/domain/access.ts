/** How large words are: 0 is the design's own size, then three larger steps. */
export type TextStep = 0 | 1 | 2 | 3;

/** What a visitor may change about the whole screen. Every visitor begins with `plainAccess`. */
export interface Access {
  readonly textStep: TextStep;
  readonly highContrast: boolean;
  /** Controls brought down to where a seated visitor reaches. */
  readonly lowReach: boolean;
  readonly lessMotion: boolean;
}

export type AccessSwitch = 'text' | 'contrast' | 'reach' | 'motion';

export const plainAccess: Access = { textStep: 0, highContrast: false, lowReach: false, lessMotion: false };

const nextStep: Readonly<Record<TextStep, TextStep>> = { 0: 1, 1: 2, 2: 3, 3: 0 };

/** One press of a switch. Text goes through its steps and begins again. */
export function toggleAccess(access: Access, what: AccessSwitch): Access {
  switch (what) {
    case 'text':
      return { ...access, textStep: nextStep[access.textStep] };
    case 'contrast':
      return { ...access, highContrast: !access.highContrast };
    case 'reach':
      return { ...access, lowReach: !access.lowReach };
    case 'motion':
      return { ...access, lessMotion: !access.lessMotion };
  }
}

/** What the document element says, for the style sheets and for those who measure. */
export function accessAttributes(access: Access): Readonly<Record<string, string>> {
  return {
    text: String(access.textStep),
    contrast: access.highContrast ? 'high' : 'normal',
    reach: access.lowReach ? 'low' : 'normal',
    motion: access.lessMotion ? 'less' : 'full',
  };
}
