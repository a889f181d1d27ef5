import { defineConfig } from 'vitest/config';

// Two kinds of test: pure functions, which take milliseconds; and the built site in a real browser.
export default defineConfig({
  test: {
    projects: [
      // Files share what they have loaded: pure functions cannot spoil it for each other, and it takes a third off the time.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/set-up.ts',
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
