import { defineConfig } from 'vitest/config';

const WINDOW = 'tests/unit/renderer/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // Vitest leaves one processor free, which is half of them on a small machine.
    maxWorkers: '100%',
    // Properties run many cases and machines differ; a hang is still caught.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'window',
          include: [WINDOW],
          isolate: false,
          setupFiles: 'tests/unit/fresh-modules.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'without a window',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [WINDOW],
          isolate: false,
        },
      },
    ],
  },
});
