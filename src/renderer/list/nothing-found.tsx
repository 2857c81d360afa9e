import type { Query } from '../../domain/query.ts';
import { STATUS_NAMES } from '../../domain/status.ts';
import type { ViewAction } from '../app/view-state.ts';
import { useView } from '../bridge.ts';
import { count } from '../text/count.ts';
import { Message } from '../ui/message.tsx';

interface Props {
  readonly query: Query;
  readonly dispatch: (action: ViewAction) => void;
}

/** Says why the list is empty, and what there would be with less asked for. */
export function NothingFound({ query, dispatch }: Props) {
  const { text, pick } = query;
  const anywhere = { ...query, pick: { kind: 'all' } as const };
  const elsewhere = useView('list', { query: anywhere, from: 0, to: 0, find: null })?.total ?? 0;
  const searched = text.trim() !== '';
  const showAll = {
    title: elsewhere === 1 ? 'Show it' : `Show ${count(elsewhere)}`,
    run: () => dispatch({ kind: 'pick', pick: anywhere.pick }),
  };
  const clear = { title: 'Clear the search', run: () => dispatch({ kind: 'search', text: '' }) };

  if (!searched && pick.kind === 'all') return <Message title="There are no papers yet." />;
  const limit = pick.kind === 'status' ? `“${STATUS_NAMES[pick.status]}”` : 'this tag';
  if (!searched)
    return <Message title={`No paper has ${limit}.`} action={{ ...showAll, title: 'Show all' }} />;
  const title = `Nothing matches “${text.trim()}”.`;
  if (pick.kind === 'all' || elsewhere === 0) return <Message title={title} action={clear} />;
  return (
    <Message title={title} action={showAll}>
      Without {limit} there {elsewhere === 1 ? 'is one' : `are ${count(elsewhere)}`}.
    </Message>
  );
}
