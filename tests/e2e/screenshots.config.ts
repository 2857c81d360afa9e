import { defineConfig } from 'playwright/test';
import base from './playwright.config.ts';

/** Pictures of the window for the README and for judging by eye; nothing is asserted. */
export default defineConfig({
  ...base,
  testMatch: '*.pictures.ts',
  projects: [{ name: 'electron' }],
});
