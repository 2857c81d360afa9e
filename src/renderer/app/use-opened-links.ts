import { useEffect } from 'react';
import type { OpenedLink } from '../../domain/link/opened-link.ts';
import { bridge } from '../bridge.ts';
import { tell } from '../messages/saving.ts';
import { unsavedForm } from '../paper-form/unsaved-form.ts';
import type { ViewAction } from './view-state.ts';

const NOWHERE =
  'The link leads nowhere in Reading List. Those that do begin with “reading-list://paper/” or “reading-list://search?q=”.';

async function follow(to: OpenedLink | null, dispatch: (action: ViewAction) => void) {
  if (to === null) return tell(NOWHERE);
  const unsaved = unsavedForm();
  if (unsaved !== null) return tell(`A link was not followed. ${unsaved}`);
  if ('search' in to) {
    dispatch({ kind: 'dialog', dialog: null });
    return dispatch({ kind: 'search', text: to.search, show: true });
  }
  const found = await bridge.library.linked({ target: { paper: to.paper, highlight: null } });
  if (!found.ok) return tell(found.failure.message);
  if (found.value === null) return tell('The paper that the link leads to is not in the library.');
  dispatch({ kind: 'open', paper: found.value.id, place: 'top' });
}

/** Goes where links lead that the system hands to the app. */
export function useOpenedLinks(dispatch: (action: ViewAction) => void): void {
  useEffect(() => {
    bridge.onShell((event) => {
      if (event.kind === 'go') void follow(event.to, dispatch);
    });
  }, [dispatch]);
}
