import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inProject, projectFolder } from '../../../scripts/project.mjs';
import { builtWithFault } from '../app/built-with-fault.mjs';
import { besideFault, planted } from './planted.mjs';

/** Programs by their names. */
const PROGRAMS = {
  main: 'tests/torture/runner/main.ts',
  'journal-writing': 'tests/torture/journal/writing.ts',
};

// Inside the project, so that packages are found from there.
const CACHE = inProject('node_modules/.cache');

// The one module that stays as it is, so that a compiled part finds the compiled programs, too.
const ITSELF = {
  name: 'itself',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} source */
  resolveId: (source) =>
    source.endsWith('/compiled.mjs') ? { id: import.meta.url, external: true } : null,
};

/** The folder of what tests read. */
export const FIXTURES = inProject('tests/fixtures');
/** A program with a window that nothing protects. */
export const UNPROTECTED = inProject('tests/torture/attack/unprotected');
/** The same at the address of the app, so that it can be attacked alike. */
export const UNGUARDED = inProject('tests/torture/guards/unprotected');

/** What holds the dialogs of the system. */
export const HELD_DIALOGS = inProject('tests/torture/full-disk/held-dialogs.cjs');

/** @type {Promise<string> | undefined} */
let building;

async function compile() {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, 'reading-list-torture-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    plugins: [ITSELF, planted()],
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(PROGRAMS).map(([name, path]) => [name, inProject(path)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return outDir;
}

/**
 * The compiled JavaScript of a program written in TypeScript; it is gone when this process ends.
 * @param {keyof typeof PROGRAMS} name
 */
export async function compiled(name) {
  building ??= compile();
  return join(await building, `${name}.mjs`);
}

/** @type {Map<string, Promise<string>>} */
const apps = new Map();

/**
 * The folder of the app built with a fault beside that of this process; it is gone when this process ends.
 * @param {string} fault
 */
export function builtApp(fault) {
  const app = apps.get(fault) ?? builtWithFault(besideFault(fault));
  apps.set(fault, app);
  return app;
}
