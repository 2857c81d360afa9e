import { figure } from './figure.mjs';
import { APPS } from './launched.mjs';
import { startOnce } from './start-once.mjs';

/** @typedef {Record<'bare' | 'first' | 'later' | 'imported' | 'large', number[]>} Times */

/**
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<Times>}
 */
async function measured({ stage, data, papers, pairs }) {
  /** @type {Times} */
  const times = { bare: [], first: [], later: [], imported: [], large: [] };
  const bare = data.fresh();
  const kept = data.fresh();
  // The first of each is not counted: it reads everything from a cold disk.
  await startOnce(stage, APPS.bare, bare);
  await startOnce(stage, APPS.ours, kept);
  for (let pair = 0; pair < pairs; pair += 1) {
    const empty = data.fresh();
    const imported = await data.copy(papers);
    times.bare.push(await startOnce(stage, APPS.bare, bare));
    times.later.push(await startOnce(stage, APPS.ours, kept));
    times.first.push(await startOnce(stage, APPS.ours, empty));
    times.imported.push(await startOnce(stage, APPS.ours, imported));
    times.large.push(await startOnce(stage, APPS.ours, imported));
    data.remove(empty);
    data.remove(imported);
  }
  return times;
}

/**
 * Start to painted list beside a bare window, in turn: with the papers that come with the app, a
 * first time and later; and with a large library, right after its import and later.
 * @param {import('./registry.mjs').ElectronRequest} request
 * @returns {Promise<import('./registry.mjs').Result>}
 */
export async function benchStart(request) {
  const times = await measured(request);
  const beside = { name: 'bare window with one heading', values: times.bare };
  /** @type {(what: string, ours: number[], most: number) => import('./figure.mjs').Figure} */
  const line = (what, ours, most) => figure({ what, ours, beside, bar: { of: 'ratio', most } });
  const papers = request.papers.toLocaleString('en');
  return {
    figures: [
      line('42 papers', times.later, 1.5),
      line('42 papers, first start', times.first, 1.5),
      line(`${papers} papers, first start after their import`, times.imported, 2),
      line(`${papers} papers, started again`, times.large, 2),
    ],
  };
}
