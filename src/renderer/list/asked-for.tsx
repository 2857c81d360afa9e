import type { Query } from '../../domain/query/query.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './asked-for.module.css';
import { shownWords } from './shown-words.ts';
import { useTotals } from './use-totals.ts';

interface Props {
  readonly query: Query;
  /** How many papers there are. */
  readonly of: number;
}

/** What is searched, and how many papers that leaves, where the list is out of sight. */
export function AskedFor({ query, of }: Props) {
  const [total] = useTotals([query]);
  const text = singleLine(query.text.trim());
  return (
    <div className={styles.asked}>
      <span role="status" className={styles.shown}>
        {total !== undefined && shownWords({ total, of })}
      </span>
      {text !== '' && (
        <span className={styles.text} title={text}>
          {text}
        </span>
      )}
    </div>
  );
}
