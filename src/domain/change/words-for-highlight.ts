import { parseAnchor } from '../highlight/anchor-text.ts';
import type { Target } from './key.ts';
import type { Step } from './step.ts';
import { toldQuote } from './told-quote.ts';
import { highlightRecord, type UserState } from './user-state.ts';

function quoted(anchor: string | null): string {
  const exact = (anchor === null ? null : parseAnchor(anchor))?.quote.exact;
  return exact === undefined ? '' : ` ${toldQuote(exact)}`;
}

/** One sentence that tells what changes do to a highlight, which `state` knows or they make. */
export function wordsForHighlight(
  steps: readonly Step<Extract<Target, { readonly kind: 'highlight' }>>[],
  state: UserState,
): string {
  // A comment that is typed is saved several times in one act: the last is what came of it.
  const on = (field: string) => steps.findLast(({ target }) => target.field === field);
  const [first] = steps;
  const [anchor, deleted, colour, comment] = [
    on('anchor'),
    on('deleted'),
    on('colour'),
    on('comment'),
  ];
  const known = first && highlightRecord(state, first.target.paper, first.target.highlight).anchor;
  const passage = [anchor?.after, anchor?.before, known].find((each) => typeof each === 'string');
  const quote = quoted(typeof passage === 'string' ? passage : null);
  if (anchor?.after === null || deleted?.after === true) return `Highlight${quote} deleted.`;
  if (anchor || deleted) return `Highlight${quote} made.`;
  if (comment?.after === '') return `Comment on${quote || ' a highlight'} deleted.`;
  if (comment) return `Comment on${quote || ' a highlight'} saved.`;
  return `Highlight${quote} is now ${colour?.after ?? 'yellow'}.`;
}
