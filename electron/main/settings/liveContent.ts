import type { Settings } from './settingsSchema.ts';

/** Whether an editor's folder in the profile has a say, and if not, why. */
export type LiveContentState = { readonly isOn: true } | { readonly isOn: false; readonly why: string };

/**
 * Never on a real stand, whatever the settings say: what three thousand visitors see is what was checked before.
 */
export function liveContentState({ profile, liveContent }: Settings): LiveContentState {
  const unread = 'content: the files of this folder are not shown';
  if (profile === 'stand') return { isOn: false, why: `${unread} on a stand` };
  if (!liveContent) return { isOn: false, why: `${unread}, because liveContent in settings.json is false` };
  return { isOn: true };
}
