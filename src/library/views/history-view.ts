import { historyOf } from '../../domain/change/history.ts';
import type { InputOf, views } from '../../preload/contract.ts';
import type { HistoryView } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';

/** One page of the history of a paper. An entry that the page cuts is left to the next one. */
export async function historyView(
  { paperLog, catalogue }: Library,
  { id, before }: InputOf<typeof views.history>,
): Promise<HistoryView> {
  const { acts, facts, isEnd } = await paperLog(id, before);
  const entries = historyOf(acts, facts, catalogue().state);
  const whole = isEnd || entries.length === 1 ? entries : entries.slice(0, -1);
  return { entries: whole, older: isEnd ? null : (whole.at(-1)?.id ?? null) };
}
