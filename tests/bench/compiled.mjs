import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
// Inside the project, so that what is left out of the bundle is found from there.
const folder = join(root, 'node_modules/.cache/reading-list-bench');

/** @type {Promise<unknown> | undefined} */
let building;

const compile = () =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          'generated-library': join(root, 'tests/bench/generated-library.ts'),
          'search-contest': join(root, 'tests/bench/search/search-contest.ts'),
          'facet-contest': join(root, 'tests/bench/search/facet-contest.ts'),
          'parser-contest': join(root, 'tests/bench/parsers/parser-contest.ts'),
          'same-contest': join(root, 'tests/bench/same/same-contest.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  });

/**
 * Loads a part of the bench that is TypeScript as plain compiled JavaScript, so that what is
 * measured is what Node runs and nothing of a test runner.
 * @param {'generated-library' | 'search-contest' | 'facet-contest' | 'parser-contest' | 'same-contest'} name
 * @returns {Promise<any>}
 */
async function load(name) {
  building ??= compile();
  await building;
  return import(pathToFileURL(join(folder, `${name}.js`)).href);
}

/** @returns {Promise<typeof import('./generated-library.ts')>} */
export const loadLibrary = () => load('generated-library');

/** @returns {Promise<typeof import('./search/search-contest.ts')>} */
export const loadSearchContest = () => load('search-contest');

/** @returns {Promise<typeof import('./search/facet-contest.ts')>} */
export const loadFacetContest = () => load('facet-contest');

/** @returns {Promise<typeof import('./parsers/parser-contest.ts')>} */
export const loadParserContest = () => load('parser-contest');

/** @returns {Promise<typeof import('./same/same-contest.ts')>} */
export const loadSameContest = () => load('same-contest');
