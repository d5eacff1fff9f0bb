import { expect, test } from 'vitest';
import { createI18n } from './createI18n.ts';
import { resources } from './resources.ts';
import { setInterfaceTexts } from './setInterfaceTexts.ts';

test('an editor’s words replace those built in, language by language, and go away with the editor’s file', async () => {
  const i18n = await createI18n('en');
  const heard: string[] = [];
  i18n.store.on('added', (language: string, screen: string) => heard.push(`${language}/${screen}`));
  const texts = { ...resources.en.map, title: 'Our map' };
  setInterfaceTexts(i18n, [{ language: 'en', screen: 'map', texts }]);
  expect([i18n.t('map:title'), i18n.t('map:title', { lng: 'fr' })]).toEqual([
    'Our map',
    resources.fr.map.title,
  ]);
  expect(heard).toEqual(['en/map']);

  setInterfaceTexts(i18n, []);
  expect(i18n.t('map:title')).toBe(resources.en.map.title);
  expect(resources.en.map.title).not.toBe('Our map');
});
