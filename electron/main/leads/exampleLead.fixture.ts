import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { ConsentTexts } from '../../../content/schema/consent.ts';
import { type LeadDraft, leadDraftSchema } from '../../contract/leadDraft.ts';
import { type LeadContext, type ShownForm, makeLead } from './lead.ts';
import { type LeadStoreOptions, openLeadStore } from './leadStore.ts';
import { type Seal, sealTo } from './seal.ts';

/** A key pair made anew in every test process: no private key lies in the repository. */
export const testIdentity = await generateX25519Identity();
const testRecipient = await identityToRecipient(testIdentity);

const consent: ConsentTexts = {
  version: 'texts-1',
  contact: { fr: 'la déléguée', es: 'la delegada', en: 'the officer' },
  newsletter: {
    fr: '{{office}} peut m’écrire.',
    es: '{{office}} puede escribirme.',
    en: '{{office}} may write to me.',
  },
  sendTrip: { fr: 'Envoyez-moi mon carnet.', es: 'Enviadme mi cuaderno.', en: 'Send me my trip.' },
  notice: { fr: 'Qui, pourquoi…', es: 'Quién, por qué…', en: 'Who, why…' },
};

const thau = { id: 'thau', legalName: 'Office de tourisme Archipel de Thau' };
const montpellier = { id: 'montpellier', legalName: 'Office de tourisme de Montpellier' };

export const exampleForm: ShownForm = { consent, offices: [montpellier, thau], coordinator: montpellier };

export const exampleContext: LeadContext = {
  kioskId: 'stand-a',
  event: 'lyon',
  appBuild: '0.1.0',
  now: new Date('2026-03-06T09:30:00.000Z'),
  offsetMinutes: 60,
  clockTrusted: true,
};

/** The id of the nth visitor: UUID version 7. */
export function visitorId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** What the nth visitor sends, after the gate. */
export function exampleDraft(n = 1, changes: Partial<LeadDraft> = {}): LeadDraft {
  return leadDraftSchema.parse({
    id: visitorId(n),
    language: 'fr',
    firstName: 'Zoé',
    email: `canary-${n}@example.org`,
    origin: '69003',
    newsletterPartners: ['thau'],
    sendTrip: true,
    sixteenOrOver: true,
    trip: ['etang-de-thau'],
    consentVersion: 'texts-1',
    ...changes,
  });
}

export const exampleSeal: Seal = sealTo([testRecipient]);

/** Where a store keeps its files below a test's folder. */
export function pathsBelow(folder: string) {
  const databaseFolder = join(folder, 'contacts');
  const journalFolder = join(folder, 'journal');
  return {
    databaseFolder,
    journalFolder,
    database: join(databaseFolder, 'contacts.db'),
    journal: join(journalFolder, 'contacts.jsonl'),
  };
}

/** A real store on real files, as main.ts puts it together. */
export function openExampleStore(folder: string, changes: Partial<LeadStoreOptions> = {}) {
  const { databaseFolder, journalFolder } = pathsBelow(folder);
  const lines: string[] = [];
  const store = openLeadStore({
    databaseFolder,
    journalFolder,
    decide: (draft) => makeLead(draft, exampleForm, exampleContext),
    seal: exampleSeal,
    now: () => exampleContext.now,
    log: (line) => `ref-${lines.push(line)}`,
    ...changes,
  });
  return { store, lines };
}
