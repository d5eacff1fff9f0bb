import { expect, test } from 'vitest';
import { missingTool } from './missingTool.ts';

test('a download that finds no network is a missing tool, wherever the reason hides', () => {
  const direct = new Error('getaddrinfo ENOTFOUND github.com');
  const wrapped = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 10.0.0.1:443') });
  expect(missingTool('AppImage', direct)).toContain('APPIMAGE_TOOLS_PATH');
  expect(missingTool('windows', new Error('Cannot build', { cause: wrapped }))).toContain('Windows');
  expect(missingTool('deb', wrapped)).toContain('dpkg-deb');
});

test('any other fault is no missing tool', () => {
  expect(missingTool('deb', new Error('dpkg-deb could not build the package.'))).toBeNull();
  expect(missingTool('AppImage', new Error('ENOSPC: no space left on device'))).toBeNull();
  expect(missingTool('AppImage', 'something')).toBeNull();
});
