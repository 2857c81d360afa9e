import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../scripts/project.mjs';

const ENTRIES = ['main', 'journal-writing'];

/** @type {Promise<string> | undefined} */
let building;

async function compile() {
  // Inside the project, so that what is left out of the bundle is found from there.
  const outDir = mkdtempSync(join(projectFolder, 'node_modules/.reading-list-torture-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: {
        input: Object.fromEntries(
          ENTRIES.map((name) => [name, join(projectFolder, `tests/torture/${name}.ts`)]),
        ),
        external: [/\.mjs$/],
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return outDir;
}

/**
 * The compiled JavaScript of a program written in TypeScript; it is gone when this process ends.
 * @param {'main' | 'journal-writing'} name
 */
export async function compiled(name) {
  building ??= compile();
  return join(await building, `${name}.js`);
}
