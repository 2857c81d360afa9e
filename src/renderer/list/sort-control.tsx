import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import { naturalDirection, SORTS, type Sort } from '../../domain/query/sort.ts';
import { Button } from '../ui/button.tsx';
import styles from './sort-control.module.css';

const SORT_NAMES = {
  relevance: 'Relevance',
  page: 'Page order',
  date: 'Date',
  title: 'Title',
  author: 'First author',
  status: 'Read status',
  added: 'Added',
  changed: 'Last changed',
} as const satisfies Record<Sort['by'], string>;

interface Props {
  readonly sort: Sort;
  /** Without words to search, no paper is more relevant than another. */
  readonly hasRelevance: boolean;
  readonly onSort: (sort: Sort) => void;
}

/** The order of the list and its direction. */
export function SortControl({ sort, hasRelevance, onSort }: Props) {
  const isAscending = sort.direction === 'ascending';
  const offered = SORTS.filter((by) => by !== 'relevance' || hasRelevance || sort.by === by);
  return (
    <>
      <select
        className={styles.sort}
        aria-label="Sort by"
        value={sort.by}
        onChange={(event) => {
          const by = SORTS.find((name) => name === event.target.value) ?? 'page';
          onSort({ by, direction: naturalDirection(by) });
        }}
      >
        {offered.map((by) => (
          <option key={by} value={by}>
            {SORT_NAMES[by]}
          </option>
        ))}
      </select>
      <Button
        look="icon"
        aria-label={isAscending ? 'Ascending order' : 'Descending order'}
        title={isAscending ? 'Ascending; turn round' : 'Descending; turn round'}
        onClick={() => onSort({ ...sort, direction: isAscending ? 'descending' : 'ascending' })}
      >
        {isAscending ? (
          <ArrowUpNarrowWide size={15} aria-hidden />
        ) : (
          <ArrowDownWideNarrow size={15} aria-hidden />
        )}
      </Button>
    </>
  );
}
