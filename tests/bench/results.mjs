import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growthPlot } from './growth-plot.mjs';
import { resultsPage } from './results-page.mjs';

/** @typedef {import('./results-page.mjs').Section} Section */

const FOLDER = resolve(import.meta.dirname, '../../bench');

/**
 * The sections of earlier runs with those of this one in their places.
 * @param {readonly Section[]} earlier
 * @param {readonly Section[]} now
 * @param {readonly string[]} order the names of all benches
 */
export function merged(earlier, now, order) {
  const all = new Map([...earlier, ...now].map((section) => [section.name, section]));
  return order.flatMap((name) => all.get(name) ?? []);
}

/**
 * Writes results.md and growth.svg. The figures are kept as data too, so that one bench can be run
 * anew without the others.
 * @param {readonly Section[]} now
 * @param {readonly string[]} order the names of all benches
 * @param {string} [folder]
 */
export function writeResults(now, order, folder = FOLDER) {
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, 'results.json');
  const earlier = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
  const sections = merged(earlier, now, order);
  writeFileSync(kept, `${JSON.stringify(sections, null, 2)}\n`);
  writeFileSync(join(folder, 'results.md'), resultsPage(sections));
  const growths = sections.flatMap(({ growth = [] }) => growth);
  if (growths.length > 0) writeFileSync(join(folder, 'growth.svg'), growthPlot(growths));
}
