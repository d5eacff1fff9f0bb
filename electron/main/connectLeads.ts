import { join } from 'node:path';
import type { ConsentTexts } from '../../content/schema/consent.ts';
import type { Content } from '../../content/schema/content.ts';
import type { Result } from '../contract/result.ts';
import type { ExportReceipt, StaffProblem } from '../contract/staff.ts';
import { writeExport } from './export/exportFiles.ts';
import { formatExport } from './export/sealedExport.ts';
import { readLastExport } from './health/lastExportFiles.ts';
import { ensureDemonstrationKeys, readRecipients } from './leads/keyFiles.ts';
import { makeLead } from './leads/lead.ts';
import { type LeadStore, openLeadStore } from './leads/leadStore.ts';
import { sealTo } from './leads/seal.ts';
import { describeError, failureCodeOf } from './leads/storageFailure.ts';
import { isClockPlausible } from './health/clockTrust.ts';
import type { Log } from './log/log.ts';
import type { Settings } from './settings/settingsSchema.ts';

/** Wraps the private key of the demonstration profile; published on purpose, like its PIN. */
const demonstrationPassphrase = 'tramontane-demonstration';

/** The office that speaks for the shared stand and sends the trips. */
const coordinatorId = 'montpellier';

export interface LeadsOptions {
  readonly profileFolder: string;
  readonly settings: Settings;
  /** What is on screen at this moment: proofs tell what the visitor saw. */
  readonly onScreen: () => {
    /** All content, with the partners that are not shown. */
    readonly content: Content;
    readonly shown: Content;
    readonly consent: ConsentTexts;
  };
  readonly appBuild: string;
  readonly now: () => Date;
  readonly newRef: () => string;
  readonly log: Log;
}

/** Contacts: kept, counted, exported. */
export interface Leads extends Pick<LeadStore, 'save' | 'count' | 'close'> {
  readonly countToday: () => number;
  readonly problems: () => readonly StaffProblem[];
  readonly lastExport: () => string | null;
  readonly export: () => Result<ExportReceipt>;
}

/** Opens the contacts of the profile and connects them with what is on screen. Never throws. */
export async function connectLeads(options: LeadsOptions): Promise<Leads> {
  const { profileFolder, settings, now, newRef, log } = options;
  const logged = (message: string): string => {
    const ref = newRef();
    log.warning('contacts', { ref, message });
    return ref;
  };
  const keysFolder = join(profileFolder, 'keys');
  const exportFolder = join(profileFolder, 'exports');
  if (settings.profile === 'demonstration') {
    await ensureDemonstrationKeys(keysFolder, demonstrationPassphrase, now()).catch((error: unknown) => {
      logged(`keys: ${describeError(error)}`);
    });
  }
  const keyProblem = (): string | null => {
    const keys = readRecipients(keysFolder);
    if (keys.kind === 'ready') return null;
    return keys.kind === 'missing'
      ? 'keys: this kiosk has no keys to seal contacts with'
      : `keys: ${keys.detail}`;
  };
  const store = openLeadStore({
    databaseFolder: join(profileFolder, 'contacts'),
    journalFolder: join(profileFolder, 'journal'),
    decide: decideWith(options),
    // Read anew each time: keys that are put right work at once.
    seal: async (payload) => {
      const keys = readRecipients(keysFolder);
      if (keys.kind !== 'ready') throw new Error(keyProblem() ?? 'keys: not ready');
      return sealTo(keys.recipients)(payload);
    },
    now,
    log: logged,
  });
  let lastExport = readLastExport(exportFolder);

  return {
    save: store.save,
    count: store.count,
    close: store.close,
    countToday: () => store.countSince(startOfDay(now())),
    problems: () => {
      const reason = keyProblem();
      return [
        ...(reason === null ? [] : [{ code: 'contact-storage-failed', detail: reason } as const]),
        ...store.problems(),
      ];
    },
    lastExport: () => lastExport,
    export: () => {
      const context = { kioskId: settings.kioskId, event: settings.event, now: now() };
      const receipt = writeExport(formatExport(store.sealedRecords(), context), {
        folder: exportFolder,
        fail: (error) => ({
          ok: false,
          code: failureCodeOf(error),
          ref: logged(`export: ${describeError(error)}`),
        }),
      });
      if (receipt.ok) {
        lastExport = context.now.toISOString();
        log.info('contacts.exported', { contacts: receipt.value.contacts, sha256: receipt.value.sha256 });
      }
      return receipt;
    },
  };
}

function decideWith({
  settings,
  onScreen,
  appBuild,
  now,
}: LeadsOptions): Parameters<typeof openLeadStore>[0]['decide'] {
  return (draft) => {
    const { content, shown, consent } = onScreen();
    const coordinator = content.partners.find(({ id }) => id === coordinatorId);
    if (coordinator === undefined)
      return { ok: false, reason: 'the coordinating office is missing from the content' };
    const moment = now();
    return makeLead(
      draft,
      { consent, offices: shown.partners, coordinator },
      {
        kioskId: settings.kioskId,
        event: settings.event,
        appBuild,
        now: moment,
        offsetMinutes: -moment.getTimezoneOffset(),
        clockTrusted: isClockPlausible(moment),
      },
    );
  };
}

function startOfDay(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
