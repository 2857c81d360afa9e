import { ArrowDownWideNarrow, ArrowUpNarrowWide, Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { SORTS, type Sort } from '../../domain/query.ts';
import type { ListView } from '../../preload/contract.ts';
import { count, counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import styles from './list-head.module.css';

const SORT_NAMES = {
  page: 'Page order',
  date: 'Date',
  title: 'Title',
  author: 'First author',
  status: 'Read status',
} as const satisfies Record<Sort['by'], string>;

interface Props {
  readonly text: string;
  readonly sort: Sort;
  readonly view: ListView;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onSearch: (text: string) => void;
  readonly onSort: (sort: Sort) => void;
  /** The person is done typing and wants the list. */
  readonly onDone: () => void;
}

/** Search, how many are shown, and in which order. */
export function ListHead({ text, sort, view, search, onSearch, onSort, onDone }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      onSearch('');
    } else if (['Enter', 'ArrowDown', 'Escape'].includes(event.key)) {
      event.preventDefault();
      onDone();
    }
  };
  const ascending = sort.direction === 'ascending';
  return (
    <header className={styles.head}>
      <div className={styles.search}>
        <Search className={styles.lens} size={15} aria-hidden />
        <input
          ref={search}
          className={styles.field}
          type="search"
          aria-label="Search papers"
          placeholder="Search papers"
          value={text}
          spellCheck={false}
          maxLength={2000}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <Button
            look="icon"
            className={styles.clear}
            aria-label="Clear the search"
            onClick={() => {
              onSearch('');
              search.current?.focus();
            }}
          >
            <X size={14} aria-hidden />
          </Button>
        )}
      </div>
      <div className={styles.line}>
        <span role="status" className={styles.shown}>
          {shownWords(view)}
        </span>
        <select
          className={styles.sort}
          aria-label="Sort by"
          value={sort.by}
          onChange={(event) => {
            const by = SORTS.find((name) => name === event.target.value) ?? 'page';
            onSort({ by, direction: by === 'date' ? 'descending' : 'ascending' });
          }}
        >
          {SORTS.map((by) => (
            <option key={by} value={by}>
              {SORT_NAMES[by]}
            </option>
          ))}
        </select>
        <Button
          look="icon"
          aria-label={ascending ? 'Ascending order' : 'Descending order'}
          title={ascending ? 'Ascending; turn round' : 'Descending; turn round'}
          onClick={() => onSort({ ...sort, direction: ascending ? 'descending' : 'ascending' })}
        >
          {ascending ? (
            <ArrowUpNarrowWide size={15} aria-hidden />
          ) : (
            <ArrowDownWideNarrow size={15} aria-hidden />
          )}
        </Button>
      </div>
    </header>
  );
}

/** “42 papers”, or “7 of 42 papers” when some are hidden. */
const shownWords = ({ total, of }: ListView): string =>
  total === of ? counted(of, 'paper') : `${count(total)} of ${counted(of, 'paper')}`;
