import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'content/**/*.test.ts',
      'electron/**/*.test.ts',
      'renderer/**/*.test.{ts,tsx}',
      'build/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
