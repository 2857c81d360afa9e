import { useEffect, useRef } from 'react';
import { papersGone } from '../list/list-reads.ts';
import type { Selection, SelectionAction } from './selection.ts';

/**
 * Lets go of selected papers that have left the library otherwise than from the selection, as when the
 * import they came with is undone: an act on them would be refused. `of` is how many papers there are.
 */
export function useLivingMarks(
  { selected, marked }: Selection,
  of: number,
  dispatch: (action: SelectionAction) => void,
): void {
  const last = useRef(of);
  useEffect(() => {
    if (last.current === of) return;
    last.current = of;
    if (marked.size === 0) return;
    void papersGone(marked).then((papers) => {
      // What is open stays so, to say that it is gone.
      if (papers.length > 0) dispatch({ kind: 'leave', papers, next: selected });
    });
  }, [of, marked, selected, dispatch]);
}
