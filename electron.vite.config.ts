import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { bundledLibrary } from './scripts/bundled-library.ts';

// A build begins in the project, wherever the configuration that begins it lies.
const root = process.cwd();

// Targets are the oldest runtime the app is tested on: Electron 25 (Node 18, Chromium 114).
const commonJs = (entry: string, bundleAll: boolean) => ({
  build: {
    target: 'node18',
    externalizeDeps: !bundleAll,
    minify: true,
    rolldownOptions: {
      input: { index: resolve(root, entry) },
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
});

/** KaTeX names three kinds of each font; Chromium needs but one. */
const woff2Only = (): Plugin => ({
  name: 'woff2-only',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('katex.min.css')
      ? code.replace(/,url\([^)]+\) format\("(?:woff|truetype)"\)/g, '')
      : null,
});

/**
 * What reads “&amp;” in Markdown has browsers do it, by HTML the policy refuses to make: the way it
 * goes without a browser needs none.
 */
const characterNames = resolve(root, 'node_modules/decode-named-character-reference/index.js');

export default defineConfig({
  main: commonJs('src/main/index.ts', true),
  preload: commonJs('src/preload/index.ts', true),
  renderer: {
    root: resolve(root, 'src/renderer'),
    base: '/',
    plugins: [react(), woff2Only(), bundledLibrary(root)],
    resolve: { alias: { 'decode-named-character-reference': characterNames } },
    server: { fs: { allow: [root] } },
    worker: {
      format: 'es',
      plugins: () => [bundledLibrary(root)],
      rolldownOptions: { output: { entryFileNames: 'library.js' } },
    },
    build: {
      target: 'chrome114',
      cssTarget: 'chrome114',
      cssMinify: 'lightningcss',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/renderer/index.html'),
          // Vite bundles a worker on its own: one file, so that it starts with one request.
          worker: `${resolve(root, 'src/library/index.ts')}?worker&url`,
        },
      },
    },
  },
});
