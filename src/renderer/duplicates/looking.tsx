import { count, counted } from '../text/count.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import styles from './looking.module.css';

interface Props {
  /** How much was looked through, from 0 to 1. */
  readonly looked: number;
  /** How many papers there are. */
  readonly papers: number;
}

/** How far the library was looked through. */
export function Looking({ looked, papers }: Props) {
  const words = `Looked through ${count(Math.round(looked * papers))} of ${counted(papers, 'paper')}`;
  return (
    <div className={styles.looking}>
      <div className={styles.bar}>
        <ProgressBar name="Looking for duplicates" done={looked} />
      </div>
      {words}
    </div>
  );
}
