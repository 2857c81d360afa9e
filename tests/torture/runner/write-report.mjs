import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../../scripts/project.mjs';
import { reportPage } from './report-page.mjs';

/** @typedef {import('./report-page.mjs').State} State */

const PAGE = inProject('docs/safety.md');
const KEPT = inProject('docs/safety.json');
const BEGIN = '<!-- written by npm run torture -- --write -->\n';
const END = '<!-- end -->';

/**
 * The page with a report in the place of the one before.
 * @param {string} page
 * @param {string} report
 */
export function withReport(page, report) {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error('The page has no place for the report.');
  return `${page.slice(0, begin + BEGIN.length)}\n${report}\n${page.slice(end)}`;
}

/**
 * Writes what was found into the page; parts that were not run keep what was found before.
 * @param {{ parts: readonly State[] }} found
 * @param {readonly string[]} order the names of all parts
 */
export function writeReport({ parts }, order) {
  /** @type {readonly State[]} */
  const earlier = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : [];
  const all = new Map([...earlier, ...parts].map((state) => [state.name, state]));
  const states = order.flatMap((name) => all.get(name) ?? []);
  writeFileSync(KEPT, `${JSON.stringify(states, null, 2)}\n`);
  writeFileSync(PAGE, withReport(readFileSync(PAGE, 'utf8'), reportPage(states)));
}
