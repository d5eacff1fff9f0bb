import { defineConfig } from '@playwright/test';

/** Pictures of every screen, for eyes: `npm run shots`. */
export default defineConfig({
  testDir: '.',
  testMatch: ['*.spec.ts'],
  outputDir: '../../test-results/shots',
  timeout: 1_500_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
});
