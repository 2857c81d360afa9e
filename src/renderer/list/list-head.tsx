import { type RefObject, useLayoutEffect } from 'react';
import { hasText } from '../../domain/query/has-text.ts';
import type { Mark } from '../../domain/query/marks.ts';
import { parseQuery } from '../../domain/query/parse-query.ts';
import type { Sort } from '../../domain/query/sort.ts';
import { withSort } from '../../domain/query/with-sort.ts';
import type { FacetsView, ListView } from '../../preload/view-types.ts';
import { SearchField } from '../search/search-field.tsx';
import { showMarks } from '../text/hits.ts';
import styles from './list-head.module.css';
import { shownWords } from './shown-words.ts';
import { SortControl } from './sort-control.tsx';

interface Props {
  readonly text: string;
  readonly sort: Sort;
  readonly view: ListView;
  readonly marks: readonly Mark[];
  readonly facets: FacetsView;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onSearch: (text: string) => void;
  readonly onSort: (sort: Sort) => void;
  /** The person is done typing and wants the list. */
  readonly onDone: () => void;
  readonly onHelp: () => void;
}

/** Search, how many are shown, and in which order. */
export function ListHead(props: Props) {
  const { text, sort, view, marks, facets, search, onSearch, onSort, onDone, onHelp } = props;
  const parsed = parseQuery(text);
  // Before the rows, which stand below, are drawn with them.
  useLayoutEffect(() => showMarks(marks), [marks]);
  return (
    <header className={styles.head}>
      <SearchField
        text={text}
        view={view}
        facets={facets}
        field={search}
        onSearch={onSearch}
        onDone={onDone}
        onHelp={onHelp}
      />
      <div className={styles.line}>
        <span role="status" className={styles.shown}>
          {shownWords(view)}
        </span>
        <SortControl
          sort={sort}
          hasRelevance={hasText(parsed.term)}
          // An order that the query asks for is changed where it is written.
          onSort={(next) => (parsed.sort ? onSearch(withSort(text, next)) : onSort(next))}
        />
      </div>
    </header>
  );
}
