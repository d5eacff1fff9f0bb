import type { ContentParts } from './assembleContent.ts';
import { declaredFields } from './cardField.ts';
import type { Content } from './content.ts';
import type { Destination } from './destination.ts';
import { fieldName } from './fieldPath.ts';
import type { Itinerary } from './itinerary.ts';
import { knownFields } from './knownFields.ts';
import { nearestWord } from './nearestWord.ts';
import type { Partner } from './partner.ts';
import type { Place } from './place.ts';
import type { ContentProblem } from './problem.ts';

/**
 * Resolves every id, of things and of declared fields. A reference to something that is not there is taken out and reported; a thing that cannot
 * do without it (a place without partner, theme or landscape, an itinerary without stops) goes with it.
 * @param earlier problems found so far: references to a file that has one are taken out without a second report
 */
export function connectContent(
  parts: Pick<ContentParts, 'partners' | 'places' | 'itineraries' | 'shows' | 'drafts'>,
  destination: Destination,
  earlier: readonly ContentProblem[],
): { readonly content: Content; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const broken = new Set(earlier.map((problem) => problem.file));
  const themes = { ids: destination.themes.map((theme) => theme.id) };
  const landscapes = { ids: destination.landscapes.map((landscape) => landscape.id) };
  const fields = declaredFields(destination.cardFields);
  const reporter = (file: string) => (path: readonly PropertyKey[], message: string) => {
    problems.push({ file, field: fieldName(path), message });
    broken.add(file);
  };

  const partners = parts.partners.flatMap((partner): Partner[] => {
    const report = reporter(`partners/${partner.id}.json`);
    const kept = known(partner.landscapes, landscapes, ['landscapes'], report);
    return kept.length === 0 ? [] : [{ ...partner, landscapes: kept }];
  });
  const partnerTargets = targets('partners', partners, broken, parts.drafts);
  known(destination.charter ?? [], partnerTargets, ['charter'], reporter('destination.json'));

  const places = parts.places.flatMap((place): Place[] => {
    const report = reporter(`places/${place.id}.json`);
    const partner = known([place.partner], partnerTargets, ['partner'], (_, message) =>
      report(['partner'], message),
    );
    const kept = {
      themes: known(place.themes, themes, ['themes'], report),
      landscapes: known(place.landscapes, landscapes, ['landscapes'], report),
      ...(place.fields === undefined ? {} : { fields: knownFields(place, fields, report) }),
    };
    const unusable = partner.length === 0 || kept.themes.length === 0 || kept.landscapes.length === 0;
    return unusable ? [] : [{ ...place, ...kept }];
  });
  const placeTargets = targets('places', places, broken, parts.drafts);

  const itineraries = parts.itineraries.flatMap((itinerary): Itinerary[] => {
    const report = reporter(`itineraries/${itinerary.id}.json`);
    const days = itinerary.days
      .map((stops, day) => known(stops, placeTargets, ['days', day], report))
      .filter((stops) => stops.length > 0);
    return days.length === 0 ? [] : [{ ...itinerary, days }];
  });

  return {
    content: {
      destination,
      partners: inCharterOrder(partners, destination),
      places,
      itineraries,
      shows: parts.shows,
    },
    problems,
  };
}

/** What ids may point at, and the ids whose own file is the mistake. */
interface Targets {
  readonly ids: readonly string[];
  readonly broken?: (id: string) => boolean;
  /** The ids of what is still being written. */
  readonly draft?: (id: string) => boolean;
}

function targets(
  folder: string,
  things: readonly { readonly id: string }[],
  broken: ReadonlySet<string>,
  drafts: ReadonlySet<string>,
): Targets {
  return {
    ids: things.map((thing) => thing.id),
    broken: (id) => broken.has(`${folder}/${id}.json`),
    draft: (id) => drafts.has(`${folder}/${id}.json`),
  };
}

/** The ids that exist, each once, in their order. */
function known(
  ids: readonly string[],
  { ids: allowed, broken, draft }: Targets,
  field: readonly PropertyKey[],
  report: (path: readonly PropertyKey[], message: string) => void,
): string[] {
  return ids.filter((id, index) => {
    if (!allowed.includes(id)) {
      const message =
        draft?.(id) === true
          ? `is "${id}", which is only a draft`
          : `is "${id}", which does not exist${hint(id, allowed)}`;
      if (broken?.(id) !== true) report([...field, index], message);
      return false;
    }
    if (ids.indexOf(id) < index) report([...field, index], `is "${id}", which is already in the list`);
    return ids.indexOf(id) === index;
  });
}

/** A list that can be read at a glance is shown whole. */
const shortList = 15;

function hint(id: string, allowed: readonly string[]): string {
  const meant = nearestWord(id, allowed);
  if (meant !== undefined) return `; did you mean "${meant}"?`;
  return allowed.length > 0 && allowed.length <= shortList ? `; there are ${allowed.join(', ')}` : '';
}

function inCharterOrder(partners: readonly Partner[], destination: Destination): readonly Partner[] {
  const charter = destination.charter ?? [];
  const rank = (partner: Partner) =>
    charter.includes(partner.id) ? charter.indexOf(partner.id) : charter.length;
  return [...partners].sort((a, b) => rank(a) - rank(b));
}
