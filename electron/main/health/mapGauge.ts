import type { MapCondition, MapReport } from '../../contract/mapReport.ts';
import type { StaffProblem } from '../../contract/staff.ts';
import type { Log } from '../log/log.ts';

export interface MapGaugeOptions {
  /** Whether another line may go into the log: a page gone mad could report without end. */
  readonly admit: () => boolean;
  readonly monotonicMs: () => number;
  readonly log: Log;
}

/** What became of the map, as the page reports it. */
export interface MapGauge {
  readonly report: (report: MapReport) => void;
  readonly state: () => MapCondition;
  readonly losses: () => number;
  /** Whether the page may be held up by making a map, and is not to be taken for dead. */
  readonly isMaking: () => boolean;
  readonly problems: () => readonly StaffProblem[];
}

/** What the staff's person for the machine should look for. */
const details: Readonly<Partial<Record<MapCondition, string>>> = {
  lost: 'WebGL context lost',
  failed: 'no WebGL context',
};

/** A page that has not made its map by then is held up by something else. */
const longestMakingMs = 60_000;

/** Keeps the last report, counts losses, and says in the log when the map goes and when it comes back. */
export function createMapGauge({ admit, monotonicMs, log }: MapGaugeOptions): MapGauge {
  let state: MapCondition = 'loading';
  let losses = 0;
  let makingSince: number | null = null;
  return {
    report: ({ state: next, making }) => {
      const before = state;
      makingSince = making ? monotonicMs() : null;
      if (next === before) return;
      state = next;
      if (next === 'lost') losses += 1;
      if (!admit()) return;
      if (next === 'lost' || next === 'failed') log.warning(`map.${next}`, { losses });
      else if (next === 'ready' && before !== 'loading') log.info('map.returned', { losses });
    },
    state: () => state,
    losses: () => losses,
    isMaking: () => makingSince !== null && monotonicMs() - makingSince < longestMakingMs,
    problems: () => {
      const detail = details[state];
      return detail === undefined ? [] : [{ code: 'map-missing', detail }];
    },
  };
}
