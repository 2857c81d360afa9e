import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../../scripts/project.mjs';
import { reportPage } from './report-page.mjs';

/** @typedef {import('./report-page.mjs').Known} Known */

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

/** @returns {Known} */
const kept = () =>
  existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { parts: [], faults: {} };

/**
 * Writes what was found into the page; parts that were not run keep what was found before.
 * @param {Partial<Known>} found
 * @param {readonly string[]} order the names of all parts
 */
export function writeReport({ parts = [], faults = {}, whole }, order) {
  const earlier = kept();
  const states = new Map([...earlier.parts, ...parts].map((state) => [state.name, state]));
  const tried = { ...earlier.faults, ...faults };
  /** @type {Known} */
  const known = {
    parts: order.flatMap((name) => states.get(name) ?? []),
    faults: Object.fromEntries(order.flatMap((name) => (tried[name] ? [[name, tried[name]]] : []))),
    whole: whole ?? earlier.whole,
  };
  writeFileSync(KEPT, `${JSON.stringify(known, null, 2)}\n`);
  writeFileSync(PAGE, withReport(readFileSync(PAGE, 'utf8'), reportPage(known)));
}
