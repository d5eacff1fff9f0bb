import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleContext, exampleDraft, exampleForm } from './exampleLead.fixture.ts';
import { makeLead } from './lead.ts';
import { leadPayloadSchema } from './leadPayload.ts';

function accepted(...args: Parameters<typeof makeLead>) {
  const decision = makeLead(...args);
  if (!decision.ok) throw new Error(decision.reason);
  return decision.lead;
}

test('every office on the form gets a proof, granted or not', () => {
  const { payload } = accepted(exampleDraft(), exampleForm, exampleContext);
  const summary = payload.proofs.map(({ office, purpose, granted }) => [office, purpose, granted]);
  expect(summary).toEqual([
    ['montpellier', 'newsletter', false],
    ['thau', 'newsletter', true],
    ['montpellier', 'send-trip', true],
  ]);
  expect(leadPayloadSchema.safeParse(payload).success).toBe(true);
});

test('a proof names the exact text in the exact language shown', () => {
  const { payload } = accepted(exampleDraft(1, { language: 'es' }), exampleForm, exampleContext);
  const text = 'Office de tourisme Archipel de Thau puede escribirme.';
  expect(payload.proofs[1]).toMatchObject({
    legalName: 'Office de tourisme Archipel de Thau',
    language: 'es',
    textVersion: 'texts-1',
    textSha256: createHash('sha256').update(text).digest('hex'),
    defaultState: 'unticked',
    appBuild: '0.1.0',
    savedAtUtc: '2026-03-06T09:30:00.000Z',
  });
});

test('what stays in clear names nobody', () => {
  const { metadata } = accepted(exampleDraft(), exampleForm, exampleContext);
  expect(Object.keys(metadata).sort()).toEqual([
    'appBuild',
    'clockTrusted',
    'event',
    'id',
    'kioskId',
    'language',
    'offsetMinutes',
    'savedAtUtc',
    'trip',
  ]);
  expect(JSON.stringify(metadata)).not.toMatch(/canary|Zoé|69003/);
});

test('consent to an office that was not on the form is refused', () => {
  const draft = exampleDraft(1, { newsletterPartners: ['thau', 'millau'] });
  expect(makeLead(draft, exampleForm, exampleContext)).toEqual({
    ok: false,
    reason: 'office millau was not on the form',
  });
});

test('consent to outdated texts is refused', () => {
  const draft = exampleDraft(1, { consentVersion: 'texts-0' });
  expect(makeLead(draft, exampleForm, exampleContext).ok).toBe(false);
});
