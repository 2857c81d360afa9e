import { useEffect, useRef } from 'react';
import type { ExportView } from '../../preload/export-types.ts';
import { count, counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import styles from './export-dialog.module.css';

interface Props {
  readonly view: ExportView;
  readonly onCancel: () => void;
}

function words({ phase, done, total, secondsLeft }: ExportView): string {
  if (phase === 'ending') return 'The file is being finished.';
  const so = `${count(done)} of ${counted(total, 'paper')}`;
  return secondsLeft === null ? so : `${so}, about ${counted(secondsLeft, 'second')} left`;
}

/** How far an export has come, and the way to stop it. */
export function ExportProgress({ view, onCancel }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // What had the keyboard before is no longer there.
  useEffect(() => button.current?.focus(), []);
  const { phase, done, total } = view;
  return (
    <div className={styles.progress}>
      <ProgressBar name="Export" done={phase === 'ending' ? null : done / Math.max(1, total)} />
      <p className={styles.soFar}>{words(view)}</p>
      <div className={styles.foot}>
        <p className={styles.hint}>This goes on when you close the dialog.</p>
        <Button ref={button} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
