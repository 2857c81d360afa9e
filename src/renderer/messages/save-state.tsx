import { singleLine } from '../../domain/safe/single-line.ts';
import { Button } from '../ui/button.tsx';
import styles from './save-state.module.css';
import { tryAgain, useSaving } from './saving.ts';

interface Props {
  /** Whether it is told only where something could not be saved. */
  readonly failuresOnly?: boolean;
}

/** “Saved”, “Saving…”, or why not, with a way to try again. */
export function SaveState({ failuresOnly = false }: Props) {
  const { state, reason } = useSaving();
  const words = {
    quiet: '',
    saving: failuresOnly ? '' : 'Saving…',
    saved: failuresOnly ? '' : 'Saved',
    failed: `Not saved: ${singleLine(reason)}`,
  };
  return (
    <div className={styles.place}>
      <span role="status" className={styles.words} data-state={state}>
        {words[state]}
      </span>
      {state === 'failed' && <Button onClick={() => void tryAgain()}>Try again</Button>}
    </div>
  );
}
