import type { Query } from '../../domain/query/query.ts';
import { paperInPlaceOf } from '../list/list-reads.ts';
import { saveAll } from '../messages/drafts.ts';
import { perform, tell } from '../messages/saving.ts';
import { chosen, type Selection, type SelectionAction } from './selection.ts';

/** Takes what is selected out of the library, and opens what the list has in the place of it. */
export async function removePapers(
  query: Query,
  selection: Selection,
  dispatch: (action: SelectionAction) => void,
): Promise<void> {
  const papers = chosen(selection);
  const { selected } = selection;
  if (papers.length === 0) return tell('Choose a paper first.');
  // What is typed on them comes back with them.
  await saveAll();
  const next = selected && (await paperInPlaceOf(query, selected, new Set(papers)));
  const outcome = await perform({ kind: 'remove-papers', papers });
  if (outcome.ok) dispatch({ kind: 'leave', papers, next });
}
