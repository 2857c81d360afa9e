import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchElectron } from '../../e2e/launch-electron.ts';
import { parts } from '../../e2e/parts.ts';
import type { Part, Rounds } from '../runner/part.ts';
import { detachedNodes } from './detached-nodes.ts';
import { VIEWS } from './views.ts';

const CYCLES = 10;
/** What is loaded when it is first wanted, and what React holds of the last one, is there by then. */
const FIRST = 2;

async function begin(): Promise<Rounds> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-list-views-'));
  const { page, kill, errors } = await launchElectron(folder, { width: 1440, height: 900 });
  await parts(page).rows.first().click();
  const cycle = async (open: (typeof VIEWS)[number]['open'], times: number) => {
    for (let done = 0; done < times; done += 1) {
      await open(page);
      await page.waitForTimeout(200);
      for (let escapes = 0; escapes < 2; escapes += 1) await page.keyboard.press('Escape');
      await page.waitForTimeout(100);
    }
  };
  return {
    async round(_random, index) {
      const view = VIEWS[index];
      if (!view) return ['There is no such view.'];
      await cycle(view.open, FIRST);
      const before = await detachedNodes(page);
      await cycle(view.open, CYCLES);
      const after = await detachedNodes(page);
      const more = after.length - before.length;
      const some = after.slice(0, 5).join(', ');
      const grown = more > 0 ? [`${view.name}: ${more} more of ${after.length}: ${some}.`] : [];
      return [...grown, ...errors];
    },
    async end() {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What was opened and closed again leaves nothing behind in the window. */
export const CLOSED_VIEWS: Part = {
  name: 'closed-views',
  title: 'A view opened and closed ten times: overview, history, settings, help, backups, editor …',
  wanted: 'no more elements are held outside the document than after the second time',
  limits: 'What is held by the browser itself.',
  full: VIEWS.length,
  small: 0,
  needs: 'app',
  begin,
};
