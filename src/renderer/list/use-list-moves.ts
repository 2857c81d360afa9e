import { useRef } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Selection, SelectionAction } from '../selection/selection.ts';
import { allPapers, indexOf, paperAt, papersBetween } from './list-reads.ts';
import type { Rows } from './use-rows.ts';

interface Options {
  readonly query: Query;
  readonly rows: Rows;
  readonly selection: Selection;
  readonly onSelection: (action: SelectionAction) => void;
  /** Brings a row into sight. */
  readonly reveal: (index: number) => void;
}

/** Moving through the list and selecting by index. Only the last move counts, however slow a read. */
export function useListMoves({ query, rows, selection, onSelection, reveal }: Options) {
  const turn = useRef(0);
  const isLast = () => {
    turn.current += 1;
    const mine = turn.current;
    return () => turn.current === mine;
  };

  const goTo = async (index: number, kind: 'select' | 'walk' = 'select') => {
    const last = isLast();
    reveal(index);
    const paper = rows.at(index)?.id ?? (await paperAt(query, rows, index));
    if (paper !== null && last()) onSelection({ kind, paper });
  };

  const anchorIndex = async (): Promise<number> => {
    const anchor = selection.anchor ?? selection.selected;
    const found = anchor === null ? -1 : await indexOf(query, rows, anchor);
    return found >= 0 ? found : rows.place;
  };

  const extendTo = async (index: number, adding = false) => {
    const last = isLast();
    reveal(index);
    const anchor = await anchorIndex();
    // A place between two rows is left for the one on this side of it.
    const from = anchor < 0 ? index : index < anchor ? Math.floor(anchor) : Math.ceil(anchor);
    const papers = await papersBetween(query, rows, from, index);
    const [paper, anchorPaper] =
      index < from ? [papers[0], papers.at(-1)] : [papers.at(-1), papers[0]];
    if (paper === undefined || anchorPaper === undefined || !last()) return;
    onSelection({ kind: 'range', paper, anchor: anchorPaper, papers, adding });
  };

  const selectAll = async () => {
    const last = isLast();
    const papers = await allPapers(query, rows.view.total);
    if (last()) onSelection({ kind: 'mark-all', papers });
  };

  const toggle = (paper: PaperId) => {
    turn.current += 1;
    onSelection({ kind: 'toggle', paper });
  };

  return { goTo, extendTo, selectAll, toggle };
}
