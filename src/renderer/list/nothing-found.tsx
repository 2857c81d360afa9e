import type { Query } from '../../domain/query/query.ts';
import type { ViewAction } from '../app/view-state.ts';
import { count } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import styles from './nothing-found.module.css';
import { useTotals } from './use-totals.ts';
import { type WayOut, waysOut } from './way-out.ts';

/** More would be a riddle of their own. */
const SHOWN = 2;

interface Props {
  readonly query: Query;
  readonly dispatch: (action: ViewAction) => void;
}

interface Way extends WayOut {
  readonly total: number;
}

/** Says that nothing matches, and what there would be with less asked for. */
export function NothingFound({ query, dispatch }: Props) {
  const { text, sort } = query;
  const ways = waysOut(text);
  const totals = useTotals(ways.map((way) => ({ text: way.text, sort })));
  const best = ways
    .map((way, index): Way => ({ ...way, total: totals[index] ?? 0 }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
    .slice(0, SHOWN);
  const search = (next: string) => dispatch({ kind: 'search', text: next });

  if (text.trim() === '') return <Message title="There are no papers yet." />;
  return (
    <Message title={`Nothing matches “${text.trim()}”.`}>
      {best.map((way) => (
        <span key={way.text} className={styles.sentence}>
          Without {way.words} there {way.total === 1 ? 'is one' : `are ${count(way.total)}`}.{' '}
        </span>
      ))}
      <span className={styles.ways}>
        {best.map((way) => (
          <Button key={way.text} onClick={() => search(way.text)}>
            {way.total === 1 ? 'Show it' : `Show ${count(way.total)}`} without {way.words}
          </Button>
        ))}
        <Button onClick={() => search('')}>Clear the search</Button>
      </span>
    </Message>
  );
}
