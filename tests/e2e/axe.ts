import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
  // Naming every element that passed is what takes axe longest.
  resultTypes: ['violations'],
};

/** The rules whose outcome depends on colours, which is all that differs between themes. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, or only in the colours, one line
 * a finding.
 */
export async function axeFindings(page: Page, only?: 'colours'): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(options),
    only === 'colours' ? COLOURS : OPTIONS,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}
