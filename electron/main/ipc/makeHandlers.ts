import type { KioskLoad } from '../../contract/channels.ts';
import type { LeadDraft } from '../../contract/leadDraft.ts';
import type { MapReport } from '../../contract/mapReport.ts';
import type { Result } from '../../contract/result.ts';
import type { ExportReceipt, StaffDoor, StaffOverview } from '../../contract/staff.ts';
import type { Handlers } from './handlers.ts';

/** What the channels lead to. */
export interface Services {
  readonly load: () => KioskLoad;
  /** The page shows the content of this revision; false when it never got it. */
  readonly takeContent: (revision: number) => boolean;
  readonly newRef: () => string;
  readonly report: (level: 'warning' | 'error', message: string) => void;
  readonly hearOfMap: (report: MapReport) => void;
  /** The page could not read a part of the detailed map. */
  readonly loseBasemap: () => void;
  readonly saveLead: (draft: LeadDraft) => Promise<Result<{ readonly sequence: number }>>;
  readonly door: {
    readonly state: () => StaffDoor;
    readonly unlock: (pin: string) => Promise<Result<StaffDoor>>;
    readonly lock: () => void;
  };
  readonly overview: () => StaffOverview;
  readonly exportContacts: () => Promise<Result<ExportReceipt>>;
  /** Ends the program, after the answer has been sent. */
  readonly leave: () => void;
}

const done = { ok: true, value: null } as const;

/** One handler per channel, and no decision of its own. */
export function makeHandlers({
  load,
  takeContent,
  newRef,
  report,
  hearOfMap,
  loseBasemap,
  saveLead,
  door,
  overview,
  exportContacts,
  leave,
}: Services): Handlers {
  return {
    'kiosk.load': () => ({ ok: true, value: load() }),
    'content.taken': ({ revision }) =>
      takeContent(revision) ? done : { ok: false, code: 'invalid', ref: newRef() },
    'log.report': ({ level, message }) => {
      report(level, message);
      return done;
    },
    'map.report': (heard) => {
      hearOfMap(heard);
      return done;
    },
    'map.basemapLost': () => {
      loseBasemap();
      return done;
    },
    'leads.save': saveLead,
    'staff.door': () => ({ ok: true, value: door.state() }),
    'staff.unlock': ({ pin }) => door.unlock(pin),
    'staff.overview': () => ({ ok: true, value: overview() }),
    'staff.export': exportContacts,
    'staff.lock': () => {
      door.lock();
      return done;
    },
    'staff.leave': () => {
      leave();
      return done;
    },
  };
}
