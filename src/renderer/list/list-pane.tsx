import { type Ref, type RefObject, useRef, useState } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ListView } from '../../preload/contract.ts';
import type { ViewAction } from '../app/view-state.ts';
import { ListHead } from './list-head.tsx';
import styles from './list-pane.module.css';
import { NothingFound } from './nothing-found.tsx';
import { type ListHandle, PaperList } from './paper-list.tsx';
import { useRows } from './use-rows.ts';

interface Props {
  readonly query: Query;
  readonly selected: PaperId | null;
  readonly settings: Settings;
  readonly list: RefObject<ListHandle | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly dispatch: (action: ViewAction) => void;
  /** The list as it was when the window opened. */
  readonly initial: ListView;
}

/** Search and list. Another query starts at the top of its own list. */
export function ListPane({ query, selected, settings, list, search, dispatch, initial }: Props) {
  const [visible, setVisible] = useState(() => {
    const row = Math.floor(settings.top);
    return { from: row, to: row };
  });
  const rows = useRows(query, selected, visible, initial);
  const settled = useRef(0);
  const onScrolled = (top: number) => {
    clearTimeout(settled.current);
    settled.current = window.setTimeout(
      () => dispatch({ kind: 'settings', settings: { top } }),
      200,
    );
  };
  return (
    <div className={styles.pane}>
      <ListHead
        text={query.text}
        sort={query.sort}
        view={rows.view}
        search={search}
        onSearch={(text) => dispatch({ kind: 'search', text })}
        onSort={(sort) => dispatch({ kind: 'sort', sort })}
        onDone={() => list.current?.focus()}
      />
      {rows.view.total === 0 ? (
        <NothingFound query={query} dispatch={dispatch} />
      ) : (
        <PaperList
          ref={list as Ref<ListHandle>}
          query={query}
          rows={rows}
          selected={selected}
          settings={settings}
          onVisible={(from, to) =>
            setVisible((old) => (old.from === from && old.to === to ? old : { from, to }))
          }
          onSelect={(paper) => dispatch({ kind: 'select', paper })}
          onOpen={(paper) => dispatch({ kind: 'open', paper })}
          onScrolled={onScrolled}
        />
      )}
    </div>
  );
}
