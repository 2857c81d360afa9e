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

/** What axe looks for and where. */
interface Scope {
  /** Only in the colours. */
  readonly colours: boolean;
  /** Also among the rows of the list, of which there are most. */
  readonly rows: boolean;
}

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line a finding. */
export async function axeFindings(page: Page, scope: Scope): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    ([rows, options]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return axe.run(rows ? document : { exclude: '[role=listbox][aria-label=Papers]' }, options);
    },
    [scope.rows, scope.colours ? COLOURS : OPTIONS] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}
