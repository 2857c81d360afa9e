import { benchBulk } from './bulk.mjs';
import { benchExport } from './export.mjs';
import { benchFacets } from './facets.mjs';
import { benchHighlights } from './highlights.mjs';
import { benchHistory } from './history.mjs';
import { benchImport } from './import.mjs';
import { benchIndex } from './index-build.mjs';
import { benchKeystroke } from './keystroke.mjs';
import { benchMemory } from './memory.mjs';
import { benchNote } from './note.mjs';
import { benchParsers } from './parsers.mjs';
import { benchSamePaper } from './same-paper.mjs';
import { benchScroll } from './scroll.mjs';
import { benchSearch } from './search.mjs';
import { benchStart } from './start.mjs';

/**
 * What a bench is given.
 * @typedef {object} Request
 * @property {number} papers
 * @property {number} pairs
 */

/** @typedef {Request & { stage: import('../../scripts/stage.mjs').Stage, data: import('./seeded-data.mjs').SeededData }} ElectronRequest */

/**
 * A time that grows with the library, for the plot.
 * @typedef {{ name: string, points: readonly { papers: number, median: number, p95: number }[] }} Growth
 */

/** @typedef {{ figures: readonly import('./figure.mjs').Figure[], growth?: readonly Growth[] }} Result */

/**
 * One bench: in Node alone, or in real Electron. `pairs` is how often it repeats by itself.
 * @typedef {{ name: string, title: string, pairs: number } & (
 *   | { needs: 'node', run: (request: Request) => Promise<Result> }
 *   | { needs: 'electron', run: (request: ElectronRequest) => Promise<Result> }
 * )} Bench
 */

/** All benches in the order in which they run. @type {readonly Bench[]} */
export const BENCHES = [
  {
    name: 'search',
    title: 'Search, typed letter by letter',
    pairs: 3,
    needs: 'node',
    run: benchSearch,
  },
  { name: 'facets', title: 'Facet counts', pairs: 3, needs: 'node', run: benchFacets },
  {
    name: 'same-paper',
    title: 'Knowing a paper again',
    pairs: 3,
    needs: 'node',
    run: benchSamePaper,
  },
  {
    name: 'parsers',
    title: 'Reading texts made to be slow, and damaged files',
    pairs: 3,
    needs: 'node',
    run: benchParsers,
  },
  { name: 'start', title: 'Start to painted list', pairs: 10, needs: 'electron', run: benchStart },
  {
    name: 'index',
    title: 'Building and loading the index',
    pairs: 3,
    needs: 'electron',
    run: benchIndex,
  },
  {
    name: 'keystroke',
    title: 'Key press to painted rows',
    pairs: 1,
    needs: 'electron',
    run: benchKeystroke,
  },
  { name: 'scroll', title: 'Scrolling', pairs: 3, needs: 'electron', run: benchScroll },
  {
    name: 'memory',
    title: 'Memory of all processes',
    pairs: 3,
    needs: 'electron',
    run: benchMemory,
  },
  {
    name: 'note',
    title: 'Typing in a long note',
    pairs: 3,
    needs: 'electron',
    run: benchNote,
  },
  {
    name: 'bulk',
    title: 'Tagging many papers at once',
    pairs: 5,
    needs: 'electron',
    run: benchBulk,
  },
  {
    name: 'import',
    title: 'Importing a library',
    pairs: 1,
    needs: 'electron',
    run: benchImport,
  },
  {
    name: 'highlights',
    title: 'Opening a paper with highlights',
    pairs: 3,
    needs: 'electron',
    run: benchHighlights,
  },
  {
    name: 'history',
    title: 'Opening a long history',
    pairs: 10,
    needs: 'electron',
    run: benchHistory,
  },
  {
    name: 'export',
    title: 'Exporting all papers',
    pairs: 3,
    needs: 'electron',
    run: benchExport,
  },
];
