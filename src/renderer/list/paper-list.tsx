import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Selection, SelectionAction } from '../selection/selection.ts';
import { ListOption, optionId } from './list-option.tsx';
import { titled } from './list-reads.ts';
import styles from './paper-list.module.css';
import { rowAfter, stepFor } from './step-for.ts';
import { TypeAheadHint } from './type-ahead-hint.tsx';
import { useListMoves } from './use-list-moves.ts';
import { usePress } from './use-press.ts';
import type { Rows } from './use-rows.ts';
import { useTypeAhead } from './use-type-ahead.ts';
import { topOf, useVirtualRows } from './use-virtual-rows.ts';

export interface ListHandle {
  /** Selects the paper that many rows further down, or up. */
  readonly move: (by: number) => void;
  readonly focus: () => void;
  /** Waits for the beginning of a title to go to. */
  readonly findTitle: () => void;
  readonly selectAll: () => void;
  /** Scrolls by so many pixels, so that rows stay where they are while the list moves. */
  readonly shift: (by: number) => void;
  /** How many rows, and what part of one, are above the edge. */
  readonly top: () => number;
}

interface Props {
  readonly ref: Ref<ListHandle>;
  readonly query: Query;
  readonly rows: Rows;
  readonly selection: Selection;
  readonly settings: Settings;
  /** Where the list begins, in rows above its edge. */
  readonly top: number;
  readonly onSight: (from: number, to: number) => void;
  readonly onSelection: (action: SelectionAction) => void;
  readonly onOpen: (paper: PaperId) => void;
  readonly onTop: (top: number) => void;
}

/** The list of papers: only visible rows exist, the selection is moved by mouse and keys. */
export function PaperList(props: Props) {
  const { ref, query, rows, selection, settings, top, onSight, onSelection, onOpen, onTop } = props;
  const { selected, marked } = selection;
  const { view, place } = rows;
  const { density, panes } = settings;
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = { rows, density, panes, top, scroller, onSight, onTop };
  const { virtual, measure } = useVirtualRows(drawn);
  const reveal = (index: number) => virtual.scrollToIndex(index, { align: 'auto' });
  const moves = useListMoves({ query, rows, selection, onSelection, reveal });
  const typeAhead = useTypeAhead(
    place,
    (prefix, after) => titled(query, prefix, after),
    (index) => void moves.goTo(index),
  );

  const clamped = (index: number) => Math.max(0, Math.min(view.total - 1, index));
  useImperativeHandle(ref, () => ({
    move: (by) => void moves.goTo(clamped(rowAfter(place, by))),
    focus: () => scroller.current?.focus(),
    findTitle: () => {
      scroller.current?.focus();
      typeAhead.begin();
    },
    selectAll: () => {
      scroller.current?.focus();
      void moves.selectAll();
    },
    shift: (by) => scroller.current?.scrollTo({ top: scroller.current.scrollTop + by }),
    top: () => topOf(virtual),
  }));

  const pageSize = () => {
    const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
    return Math.max(1, endIndex - startIndex - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (typeAhead.onKey(event) || onStep(event) || onChoice(event)) event.preventDefault();
  };
  const onStep = (event: KeyboardEvent): boolean => {
    const step = stepFor(event, place, view.total, pageSize());
    if (step === null) return false;
    if (step.how === 'extend') void moves.extendTo(step.index);
    else void moves.goTo(step.index, step.how);
    return true;
  };
  const onChoice = (event: KeyboardEvent): boolean => {
    const mod = event.ctrlKey || event.metaKey;
    if (mod && !event.shiftKey && event.key === 'a') void moves.selectAll();
    else if (mod && event.key === ' ' && selected !== null) moves.toggle(selected);
    else if (!mod && event.key === 'Enter' && selected !== null) onOpen(selected);
    else if (event.key === 'Escape' && marked.size > 0) onSelection({ kind: 'clear-marks' });
    else return false;
    return true;
  };

  const press = usePress((index, paper, keys) => {
    const mod = keys.ctrlKey || keys.metaKey;
    if (keys.shiftKey) void moves.extendTo(index, mod);
    else if (mod) moves.toggle(paper);
    else onOpen(paper);
  });

  const items = virtual.getVirtualItems();
  const active = items.some(({ index }) => rows.at(index)?.id === selected) ? selected : null;
  return (
    <div className={styles.place}>
      <div
        ref={scroller}
        className={styles.list}
        role="listbox"
        aria-label="Papers"
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={active === null ? undefined : optionId(active)}
        onKeyDown={onKeyDown}
      >
        <div className={styles.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
          <div role="presentation" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
            {items.map(({ index, size }) => {
              const row = rows.at(index);
              const open = row !== undefined && row.id === selected;
              const isMarked = row !== undefined && marked.has(row.id);
              return (
                <ListOption
                  key={index}
                  row={row}
                  index={index}
                  total={view.total}
                  density={density}
                  open={open}
                  marked={isMarked}
                  selected={marked.size > 0 ? isMarked : open}
                  measure={measure}
                  height={row === undefined ? size : undefined}
                  press={press}
                />
              );
            })}
          </div>
        </div>
      </div>
      <TypeAheadHint typing={typeAhead.typing} />
    </div>
  );
}
