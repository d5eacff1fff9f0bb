import { defineConfig } from '@playwright/test';

const report = process.env['KIOSK_REPORT'];

/** Real Electron on a virtual display, drawn by the processor: slow frames, so generous time-outs, and no timing is asserted. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 150_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  projects: [
    { name: 'kiosk', testMatch: ['e2e/specs/*.spec.ts', 'package/*.spec.ts'] },
    { name: 'visual', testMatch: ['visual/*.spec.ts'] },
    // Last and alone: npm start builds the very files that the others run.
    { name: 'start', testMatch: ['start/*.spec.ts'], dependencies: ['kiosk', 'visual'] },
  ],
});
