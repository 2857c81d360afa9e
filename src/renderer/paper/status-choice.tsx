import type { PaperId } from '../../domain/paper.ts';
import { STATUS_NAMES, STATUSES, type Status } from '../../domain/status.ts';
import { perform } from '../messages/saving.ts';
import { StatusGlyph } from '../ui/status-glyph.tsx';
import { useWanted } from '../ui/use-wanted.ts';
import styles from './status-choice.module.css';

interface Props {
  readonly paper: PaperId;
  readonly status: Status;
}

/** Where the person stands with a paper: one click, or one key. */
export function StatusChoice({ paper, status }: Props) {
  const [shown, choose] = useWanted(status);
  return (
    <div className={styles.choice} role="radiogroup" aria-label="Read status">
      {STATUSES.map((each, index) => (
        <label key={each} className={styles.option} title={`${STATUS_NAMES[each]} (${index + 1})`}>
          <input
            className={styles.input}
            type="radio"
            name="status"
            checked={each === shown}
            onChange={() =>
              choose(each, perform({ kind: 'set-status', papers: [paper], status: each }))
            }
          />
          <StatusGlyph status={each} />
          {STATUS_NAMES[each]}
        </label>
      ))}
    </div>
  );
}
