import { defineConfig } from '@playwright/test';

/** Real Electron on a virtual display, drawn by the processor: slow frames, so generous time-outs, and no timing is asserted. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/specs/*.spec.ts', 'package/*.spec.ts'],
  outputDir: '../test-results',
  timeout: 150_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  reporter: [
    ['list'],
    ...(process.env['KIOSK_REPORT'] ? [['json', { outputFile: process.env['KIOSK_REPORT'] }] as const] : []),
  ],
});
