import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ConsentTexts } from '../../content/schema/consent.ts';
import type { Content } from '../../content/schema/content.ts';
import type { LeadDraft } from '../contract/leadDraft.ts';
import { type Leads, connectLeads } from './connectLeads.ts';
import { defaultSettings, type Settings } from './settings/settingsSchema.ts';
import { recordLog } from './testing/log.fixture.ts';

const office = (id: string) => ({ id, legalName: `Office de tourisme ${id}`, status: 'confirmed' });
const content = { partners: [office('montpellier'), office('sete'), office('millau')] } as unknown as Content;
const shown = { partners: [office('sete')] } as unknown as Content;
const text = { fr: 'oui {{office}}', es: 'sí {{office}}', en: 'yes {{office}}' };
const consent: ConsentTexts = {
  version: '1',
  contact: { fr: 'la déléguée', es: 'la delegada', en: 'the officer' },
  newsletter: text,
  sendTrip: text,
  notice: text,
};
const demonstration = defaultSettings('0f8fad5b-d9cb-469f-a165-70867728950e', null);

const draft: LeadDraft = {
  id: '019a9f3e-0000-7000-8000-000000000001',
  language: 'fr',
  firstName: 'Zoé',
  email: 'zoe@example.org',
  origin: '',
  newsletterPartners: ['sete'],
  sendTrip: true,
  sixteenOrOver: true,
  trip: [],
  consentVersion: '1',
};

const open: Leads[] = [];
afterEach(() => open.splice(0).forEach((leads) => leads.close()));

async function connect(
  settings: Settings = demonstration,
  whole: Content = content,
  onScreen = () => ({ content: whole, shown, consent }),
) {
  const profileFolder = mkdtempSync(join(tmpdir(), 'kiosk-leads-'));
  const { log, lines } = recordLog();
  const now = (): Date => new Date('2026-11-20T12:00:00.000Z');
  const leads = await connectLeads({
    profileFolder,
    settings,
    onScreen,
    appBuild: '0.1.0',
    now,
    newRef: () => 'ref-1',
    log,
  });
  open.push(leads);
  return { leads, lines, profileFolder };
}

test('the demonstration takes and exports contacts from its first start on', async () => {
  const { leads, profileFolder } = await connect();
  expect(leads.problems()).toEqual([]);
  expect(await leads.save(draft)).toEqual({ ok: true, value: { sequence: 1 } });
  expect([leads.count(), leads.countToday(), leads.lastExport()]).toEqual([1, 1, null]);
  const receipt = leads.export();
  expect(receipt).toMatchObject({ ok: true, value: { contacts: 1 } });
  expect(leads.lastExport()).toBe('2026-11-20T12:00:00.000Z');
  const file = receipt.ok ? receipt.value.file : '';
  expect(file.startsWith(join(profileFolder, 'exports'))).toBe(true);
  expect(readFileSync(file, 'utf8')).not.toContain('zoe');
});

test('consent is to what is on screen at that moment, also after an editor changed it', async () => {
  const before = { content, shown, consent };
  const after = {
    content,
    shown: { partners: [office('millau')] } as unknown as Content,
    consent: { ...consent, version: '2' },
  };
  let onScreen = before;
  const { leads } = await connect(demonstration, content, () => onScreen);
  const later = {
    ...draft,
    id: '019a9f3e-0000-7000-8000-000000000002',
    newsletterPartners: ['millau'],
    consentVersion: '2',
  };
  expect(await leads.save(later)).toMatchObject({ ok: false, code: 'invalid' });
  expect(await leads.save(draft)).toMatchObject({ ok: true });
  onScreen = after;
  expect(await leads.save(later)).toMatchObject({ ok: true });
  expect(leads.count()).toBe(2);
});

test('consent to an office that is not on screen is refused, and the log does not say whose', async () => {
  const { leads, lines } = await connect();
  expect(await leads.save({ ...draft, newsletterPartners: ['millau'] })).toEqual({
    ok: false,
    code: 'invalid',
    ref: 'ref-1',
  });
  expect(leads.count()).toBe(0);
  expect(lines.join()).toContain('millau');
  expect(lines.join()).not.toMatch(/zoe|Zoé/);
});

test('the trip is sent by the coordinating office also when its own territory is hidden', async () => {
  const { leads } = await connect();
  expect(await leads.save({ ...draft, newsletterPartners: [], sendTrip: true })).toMatchObject({ ok: true });
});

test('without the coordinating office nothing is promised', async () => {
  const { leads } = await connect(demonstration, { partners: [office('sete')] } as unknown as Content);
  expect(await leads.save(draft)).toMatchObject({ ok: false, code: 'invalid' });
});

test('a stand without keys says so before the first visitor, and keeps nothing in clear', async () => {
  const { leads } = await connect({ ...demonstration, profile: 'stand' });
  expect(leads.problems().map(({ code }) => code)).toEqual(['contact-storage-failed']);
  expect(await leads.save(draft)).toMatchObject({ ok: false });
  expect(leads.count()).toBe(0);
});

test('keys that come back are used at once', async () => {
  const { leads, profileFolder } = await connect();
  const recipients = join(profileFolder, 'keys', 'recipients.json');
  const kept = readFileSync(recipients);
  rmSync(recipients);
  expect(await leads.save(draft)).toMatchObject({ ok: false });
  expect(leads.problems()).not.toEqual([]);
  writeFileSync(recipients, kept);
  expect(await leads.save(draft)).toMatchObject({ ok: true });
  expect(leads.problems()).toEqual([]);
});
