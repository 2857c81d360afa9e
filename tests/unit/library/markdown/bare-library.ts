import type { Act, Receipt } from '../../../../src/domain/act.ts';
import type { Catalogue } from '../../../../src/domain/catalogue/catalogue.ts';
import type { Change } from '../../../../src/domain/change/change.ts';
import { planFor } from '../../../../src/domain/change/plan-for.ts';
import { stamped } from '../../../../src/domain/change/stamped.ts';
import { applied, EMPTY_STATE } from '../../../../src/domain/change/user-state.ts';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { Paper } from '../../../../src/domain/paper.ts';
import { referenceOfPaper } from '../../../../src/domain/reference/reference-of-paper.ts';
import { type Markdown, openMarkdown } from '../../../../src/library/markdown/open-markdown.ts';
import { withoutAbstract } from '../papers.ts';
import type { fakeFolder } from './fake-folder.ts';

/** A library of which only the state outlives a kill, beside a folder. */
export function bareLibrary(
  papers: readonly Paper[],
  { handlers, before }: ReturnType<typeof fakeFolder>,
) {
  let state = EMPTY_STATE;
  let last: Change['id'] | null = null;
  let time = Date.UTC(2026, 0, 1);
  const now = () => {
    time += 1000;
    return time;
  };
  const held = papers.map((paper) => ({ ...withoutAbstract(paper), added: 0 }));
  const catalogue = (): Catalogue => ({ author: null, papers: held, state });
  let markdown: Markdown;
  const act = async (given: Act): Promise<Outcome<Receipt>> => {
    if (given.kind === 'import' || given.kind === 'merge-papers' || given.kind === 'write-paper')
      throw new Error('Not here.');
    const plan =
      given.kind === 'take-markdown'
        ? markdown.plan(given.run, state)
        : planFor(given, state, { undone: null, backup: null, isBundled: () => true });
    if (!plan.ok) return plan;
    const { drafts, words } = plan.value;
    if (given.kind === 'take-markdown') before.step('act', '');
    const changes = stamped(drafts, { last, now: now(), device: 'device01', undoes: null });
    state = applied(state, changes);
    last = changes.at(-1)?.id ?? last;
    if (given.kind === 'take-markdown') before.step('acted', '');
    return success({ group: changes[0]?.group ?? null, words });
  };
  const start = () => {
    markdown = openMarkdown({
      vault: handlers,
      catalogue,
      referencesOf: async (ids) =>
        new Map(
          papers.flatMap((paper) =>
            ids.includes(paper.id) ? [[paper.id, referenceOfPaper(paper)]] : [],
          ),
        ),
      act,
      now,
      changed: () => {},
    });
  };
  start();
  return { act, restart: start, sync: () => markdown.sync('all'), state: () => state };
}
