import { singleLine } from '../../domain/safe/single-line.ts';
import { counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import type { Incoming } from './incoming.ts';
import { leaveWaiting, takeWaiting } from './taking-in.ts';
import styles from './waiting-files.module.css';

interface Props {
  readonly files: readonly Incoming[];
  /** Whether what came before them is saved already, and no more to be given up. */
  readonly isSaving: boolean;
}

/** What came while another import is not over: it waits, or takes its place. */
export function WaitingFiles({ files: [first, ...more], isSaving }: Props) {
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more file')}`;
  return (
    <section className={styles.waiting} aria-label="Waiting files">
      <p role="status" className={styles.words}>
        {`“${singleLine(first?.name ?? '')}”${others} ${more.length === 0 ? 'waits' : 'wait'} until this import is over.`}
      </p>
      {!isSaving && <Button onClick={takeWaiting}>Import that instead</Button>}
      <Button onClick={leaveWaiting}>Leave that</Button>
    </section>
  );
}
