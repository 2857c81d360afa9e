import { type Ref, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { marksOf } from '../../domain/query/marks.ts';
import { parseQuery } from '../../domain/query/parse-query.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Settings } from '../../domain/settings.ts';
import type { FacetsView, ListView } from '../../preload/view-types.ts';
import type { ViewAction } from '../app/view-state.ts';
import { BulkBar } from '../selection/bulk-bar.tsx';
import { removePapers } from '../selection/remove-papers.ts';
import type { Selection } from '../selection/selection.ts';
import { useLivingMarks } from '../selection/use-living-marks.ts';
import { ListHead } from './list-head.tsx';
import styles from './list-pane.module.css';
import { MarksContext } from './marks-context.ts';
import { NothingFound } from './nothing-found.tsx';
import { type ListHandle, PaperList } from './paper-list.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { queryKey, useRows } from './use-rows.ts';

interface Props {
  readonly query: Query;
  readonly selection: Selection;
  readonly settings: Settings;
  readonly facets: FacetsView;
  readonly list: RefObject<ListHandle | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly bulkTag: RefObject<HTMLInputElement | null>;
  readonly dispatch: (action: ViewAction) => void;
  /** The list as it was when the window opened. */
  readonly initial: ListView;
}

/** Search, what several papers are selected for, and the list. */
export function ListPane(props: Props) {
  const { query, selection, settings, facets, list, search, bulkTag, dispatch, initial } = props;
  const asked = queryKey(query);
  const [opened] = useState(asked);
  const [sight, setSight] = useState(() => {
    const row = Math.floor(settings.top);
    return { from: row, to: row, answers: asked };
  });
  const rows = useRows(query, selection.selected, sight, initial);
  const { answers, text, view } = rows;
  // What is marked belongs to the rows: what is typed meanwhile marks nothing yet.
  const marks = useMemo(() => marksOf(parseQuery(text).term, view.also), [text, view.also]);
  useLivingMarks(selection, view.of, dispatch);
  const several = selection.marked.size > 1;
  const bar = useKeptRows(several, list);
  const isEmpty = view.total === 0;
  const message = useRef<HTMLDivElement>(null);
  useKeptFocus(isEmpty, list, message);
  // Where the list was, should it be empty for a while.
  const top = useRef({ answers: opened, row: settings.top });
  return (
    <div className={styles.pane}>
      <ListHead
        text={query.text}
        sort={view.sort}
        view={view}
        marks={marks}
        facets={facets}
        search={search}
        onSearch={(text) => dispatch({ kind: 'search', text, typed: true })}
        onSort={(sort) => dispatch({ kind: 'sort', sort })}
        onDone={() => list.current?.focus()}
        onHelp={() => dispatch({ kind: 'dialog', dialog: { kind: 'query-help' } })}
      />
      {several && (
        <div ref={bar}>
          <BulkBar
            marked={selection.marked}
            total={view.total}
            tags={facets.tags}
            field={bulkTag}
            onSelectAll={() => list.current?.selectAll()}
            onRemove={() =>
              void removePapers(query, selection, dispatch).then(() => list.current?.focus())
            }
            onClear={() => {
              dispatch({ kind: 'clear-marks' });
              list.current?.focus();
            }}
            onLeave={() => list.current?.focus()}
          />
        </div>
      )}
      {isEmpty ? (
        <div ref={message} className={styles.message} tabIndex={-1}>
          {/* Of a query that is not answered yet nothing is known. */}
          <NothingFound query={{ text, sort: query.sort }} dispatch={dispatch} />
        </div>
      ) : (
        <MarksContext value={marks}>
          <PaperList
            ref={list as Ref<ListHandle>}
            query={query}
            rows={rows}
            selection={selection}
            settings={settings}
            // A list that was empty meanwhile and answers another query begins at its top.
            top={answers === top.current.answers ? top.current.row : 0}
            onSight={(from, to) =>
              setSight((old) =>
                old.from === from && old.to === to && old.answers === answers
                  ? old
                  : { from, to, answers },
              )
            }
            onSelection={dispatch}
            onOpen={(paper) => dispatch({ kind: 'open', paper })}
            onTop={(row) => {
              top.current = { answers, row };
              dispatch({ kind: 'settings', settings: { top: row } });
            }}
          />
        </MarksContext>
      )}
    </div>
  );
}

/** A bar that comes and goes above the list does not move the rows under the pointer. */
function useKeptRows(shown: boolean, list: RefObject<ListHandle | null>) {
  const bar = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const next = shown ? (bar.current?.offsetHeight ?? 0) : 0;
    if (next !== height.current) list.current?.shift(next - height.current);
    height.current = next;
  }, [shown, list]);
  return bar;
}
