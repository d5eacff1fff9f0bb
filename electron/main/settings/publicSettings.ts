import type { Content } from '../../../content/schema/content.ts';
import type { Language } from '../../../content/schema/language.ts';
import type { PublicSettings } from '../../contract/publicSettings.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import type { Settings } from './settingsSchema.ts';

const languageOfLastResort: Language = 'fr';

/** What the page may know of the settings. The default language falls back to the event's. */
export function publicSettings(settings: Settings, content: Content): PublicSettings {
  const show = content.shows.find(({ id }) => id === settings.event);
  return {
    kioskName: settings.kioskName,
    event: settings.event,
    defaultLanguage: settings.language ?? show?.defaultLanguage ?? languageOfLastResort,
    demonstration: settings.profile === 'demonstration',
    idle: settings.idle,
    screen: settings.screen,
    companion: settings.companion,
  };
}

/** Settings that are well-formed, but name things the content does not have. */
export function unknownReferences(settings: Settings, content: Content): readonly StaffProblem[] {
  const unknownEvent = content.shows.every(({ id }) => id !== settings.event)
    ? [`event: there is no event of this name`]
    : [];
  const partnerIds = new Set(content.partners.map(({ id }) => id));
  const unknownPartners = settings.partners.hidden
    .filter((id) => !partnerIds.has(id))
    .map((id) => `partners.hidden: there is no partner "${id}"`);
  return [...unknownEvent, ...unknownPartners].map((reason) => ({
    code: 'settings-broken' as const,
    detail: `settings.json: ${reason}`,
  }));
}

/** The published PIN on a real stand would let every reader of the README in. */
export function publishedPinProblem(settings: Settings, pinIsPublished: boolean): readonly StaffProblem[] {
  if (settings.profile !== 'stand' || !pinIsPublished) return [];
  return [
    {
      code: 'settings-broken',
      detail: 'settings.json: staff.pin: this is the published PIN of the demonstration',
    },
  ];
}
