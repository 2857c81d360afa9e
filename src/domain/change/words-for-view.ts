import type { ViewRecord } from '../view.ts';
import type { Value } from './change.ts';
import type { Target } from './key.ts';
import type { Step } from './step.ts';
import type { UserState } from './user-state.ts';
import { viewRecord } from './view-record.ts';

/** The most of a query that a sentence repeats, in characters. */
const QUOTE_LIMIT = 60;

function quoted(text: Value | null | undefined): string {
  const signs = Array.from(String(text ?? ''));
  return `“${signs.length > QUOTE_LIMIT ? `${signs.slice(0, QUOTE_LIMIT - 1).join('')}…` : signs.join('')}”`;
}

/** One sentence that tells what steps do to a view; `state` knows its name. */
export function wordsForView(
  steps: readonly Step<Extract<Target, { readonly kind: 'view' }>>[],
  state: UserState,
): string {
  const [id, ...more] = new Set(steps.map(({ target }) => target.view));
  if (id === undefined || more.length > 0) return 'Order of views changed.';
  const on = (field: keyof ViewRecord) => steps.find(({ target }) => target.field === field);
  const [name, query, flag] = [on('name'), on('query'), on('deleted')];
  const held = viewRecord(state.views, id).name ?? id.slice(2);
  const title = quoted(name ? (name.after ?? name.before) : held);
  if (flag?.after === true || (name && name.after === null)) return `View ${title} deleted.`;
  if (flag || name?.before === null) return `View ${title} saved.`;
  if (name) return `View ${quoted(name.before)} renamed to ${title}.`;
  if (query)
    return `View ${title} now shows ${query.after === '' ? 'all papers' : quoted(query.after)}.`;
  return on('sort') ? `View ${title} is now in another order.` : `View ${title} moved.`;
}
