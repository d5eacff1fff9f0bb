import { expect, test } from 'vitest';
import type { Content } from '../../../content/schema/content.ts';
import { publicSettings, unknownReferences } from './publicSettings.ts';
import { defaultSettings } from './settingsSchema.ts';

const content = {
  partners: [{ id: 'sete' }, { id: 'millau' }],
  shows: [
    { id: 'mahana-lyon', defaultLanguage: 'fr' },
    { id: 'b-travel', defaultLanguage: 'es' },
  ],
} as unknown as Content;
const settings = defaultSettings('0f8fad5b-d9cb-469f-a165-70867728950e', null);

test('the default language is the set one, or that of the event', () => {
  expect(publicSettings({ ...settings, event: 'b-travel' }, content).defaultLanguage).toBe('es');
  expect(publicSettings({ ...settings, event: 'b-travel', language: 'en' }, content).defaultLanguage).toBe(
    'en',
  );
  expect(publicSettings({ ...settings, event: 'unheard-of' }, content).defaultLanguage).toBe('fr');
});

test('the page never learns the PIN or the id of the kiosk', () => {
  const text = JSON.stringify(publicSettings(settings, content));
  expect(text).not.toContain('pin');
  expect(text).not.toContain(settings.kioskId);
});

test('the page learns where a trip may be taken to', () => {
  expect(publicSettings(settings, content).companion).toBeNull();
  const companion = 'https://trip.example.org/stand';
  expect(publicSettings({ ...settings, companion }, content).companion).toBe(companion);
});

test('settings that name unknown things are reported', () => {
  expect(unknownReferences(settings, content)).toEqual([]);
  const wrong = { ...settings, event: 'nowhere', partners: { showPending: false, hidden: ['atlantis'] } };
  expect(unknownReferences(wrong, content).map(({ detail }) => detail)).toEqual([
    'settings.json: event: there is no event of this name',
    'settings.json: partners.hidden: there is no partner "atlantis"',
  ]);
});
