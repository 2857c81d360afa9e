import { useEffect, useRef } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ImportView } from '../../preload/import-types.ts';
import { counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import styles from './import-progress.module.css';
import { timeLeft } from './time-left.ts';

interface Props {
  /** `null` until the library knows of it. */
  readonly view: ImportView | null;
  readonly isSaving: boolean;
  readonly onCancel: () => void;
}

function phaseWords(view: ImportView | null, isSaving: boolean): string {
  if (isSaving || view?.phase === 'saving') return 'Saving the papers…';
  const [first, ...more] = view?.files ?? [];
  if (first === undefined) return 'Reading…';
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more file')}`;
  return `Reading “${singleLine(first.name)}”${others}…`;
}

/** How far reading or saving has come, and how long it still takes. */
export function ImportProgress({ view, isSaving, onCancel }: Props) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  // What was decided on before is not the state of what is read now.
  const known = view?.phase === 'deciding' ? null : view;
  return (
    <div className={styles.progress}>
      <h3 ref={top} tabIndex={-1} className={styles.words}>
        {phaseWords(known, isSaving)}
      </h3>
      <div className={styles.bar}>
        <ProgressBar name="Import" done={known?.done ?? null} />
      </div>
      <p role="status" className={styles.left}>
        {timeLeft(known?.secondsLeft ?? null)}
      </p>
      {(known?.canCancel ?? true) && <Button onClick={onCancel}>Cancel</Button>}
    </div>
  );
}
