import type { ReactNode } from 'react';
import { count } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import styles from './entry.module.css';

interface Props {
  readonly icon: ReactNode;
  readonly name: string;
  readonly papers: number;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly action?: { readonly title: string; readonly icon: ReactNode; readonly run: () => void };
}

/** One entry of the library pane with the number of papers behind it. */
export function Entry({ icon, name, papers, picked, onPick, action }: Props) {
  return (
    <div className={styles.entry} data-picked={picked || undefined}>
      <button type="button" className={styles.pick} aria-pressed={picked} onClick={onPick}>
        {icon}
        <span className={styles.name}>{name}</span>
        <span className={styles.papers}>{count(papers)}</span>
      </button>
      {action && (
        <Button
          look="icon"
          className={styles.action}
          aria-label={action.title}
          title={action.title}
          onClick={action.run}
        >
          {action.icon}
        </Button>
      )}
    </div>
  );
}
