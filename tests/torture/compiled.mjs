import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { inProject, projectFolder } from '../../scripts/project.mjs';
import { FAULTS } from './faults.mjs';

const ENTRIES = ['main', 'journal-writing'];

/** Names the fault that this process and those it starts run with. */
export const FAULT = 'READING_LIST_FAULT';

/** Replaces the words of a fault in what is compiled; the sources stay as they are. */
function planted() {
  const name = process.env[FAULT];
  if (name === undefined) return { name: 'no-fault' };
  const fault = FAULTS.find((each) => each.name === name);
  if (!fault) throw new Error(`There is no fault “${name}”.`);
  return {
    name: 'fault',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (id !== inProject(fault.file)) return null;
      if (code.split(fault.from).length !== 2)
        throw new Error(`“${fault.from}” does not stand once in ${fault.file}.`);
      return { code: code.replace(fault.from, () => fault.to), map: null };
    },
  };
}

// The one module that stays as it is, so that a compiled part finds the compiled programs, too.
const ITSELF = {
  name: 'itself',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} source */
  resolveId: (source) =>
    source.endsWith('/compiled.mjs') ? { id: import.meta.url, external: true } : null,
};

/** @type {Promise<string> | undefined} */
let building;

async function compile() {
  const outDir = mkdtempSync(join(tmpdir(), 'reading-list-torture-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    plugins: [ITSELF, planted()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          ENTRIES.map((name) => [name, inProject(`tests/torture/${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
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
  return join(await building, `${name}.mjs`);
}
