import { useCallback, useReducer } from 'react';
import { QUERY_LIMIT } from '../../domain/query/query.ts';
import type { Settings } from '../../domain/settings.ts';
import { grouped } from '../../domain/text/grouped.ts';
import { tell } from '../messages/saving.ts';
import { unsavedForm } from '../paper-form/unsaved-form.ts';
import { initialState, reduceView, type ViewAction, type ViewState } from './view-state.ts';

const TOO_LONG = `A search can have at most ${grouped(QUERY_LIMIT)} characters, so it stays as it is.`;

/** What puts another dialog, or none, in the place of the one that is open. */
const leavesDialog = ({ kind }: ViewAction): boolean => kind === 'dialog' || kind === 'open';

/** What the window shows, and the one way to change it; `dispatch` is always the same. */
export function useViewState(settings: Settings) {
  const [state, reduce] = useReducer(reduceView, settings, initialState);
  const dispatch = useCallback((action: ViewAction) => {
    // Typing stops there by itself; a pick, or the order of a view, may still go beyond.
    if (action.kind === 'search' && action.text.length > QUERY_LIMIT) tell(TOO_LONG);
    else if (leavesDialog(action) && unsavedForm() !== null) tell(unsavedForm() ?? '');
    else reduce(action);
  }, []);
  return [state, dispatch] as readonly [ViewState, (action: ViewAction) => void];
}
