import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Properties run many cases and machines differ; a hang is still caught.
    testTimeout: 30_000,
  },
});
