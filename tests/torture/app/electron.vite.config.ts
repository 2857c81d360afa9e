import { defineConfig } from 'electron-vite';
import config from '../../../electron.vite.config.ts';
import { planted } from '../runner/planted.mjs';

// The app as it is built to be shipped, but for the fault.
const { main, preload, renderer } = config;

export default defineConfig({
  main: { ...main, plugins: [planted()] },
  preload: { ...preload, plugins: [planted()] },
  renderer: {
    ...renderer,
    plugins: [planted(), renderer?.plugins],
    worker: { ...renderer?.worker, plugins: () => [planted(), renderer?.worker?.plugins?.()] },
  },
});
