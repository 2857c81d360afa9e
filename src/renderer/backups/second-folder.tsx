import { useRef, useState } from 'react';
import type { Outcome } from '../../domain/outcome.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { SecondFolder } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { momentWords } from '../text/moment-words.ts';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/refusal.tsx';
import styles from './backups-dialog.module.css';

interface Props {
  /** What was found when it was last asked for. */
  readonly found: Outcome<SecondFolder | null>;
  /** Called once it is another, or other backups may be listed than before. */
  readonly onChange: () => void;
}

type Told = { readonly words: string; readonly isWrong: boolean } | null;

const newestWords = ({ last }: SecondFolder): string =>
  last === null ? 'No backup is there yet.' : `Newest there: ${momentWords(last)}.`;

const chosenWords = ({ last }: SecondFolder): string =>
  last === null
    ? 'It can be written to. The first backup goes there once something is changed.'
    : 'The newest backup was written there, read again and found whole.';

const wrong = (words: string): Told => ({ words, isWrong: true });
const right = (words: string): Told => ({ words, isWrong: false });

function useSecondFolder({ found, onChange }: Props) {
  const [told, setTold] = useState<Told>(null);
  const [isBusy, setBusy] = useState(false);
  const second = found.ok ? found.value : null;
  return {
    second,
    told: told ?? (found.ok ? null : wrong(found.failure.message)),
    isBusy,
    choose: async () => {
      setTold(null);
      setBusy(true);
      const chosen = await bridge.shell.chooseSecondFolder({});
      setBusy(false);
      if (!chosen.ok) return setTold(wrong(chosen.failure.message));
      if (chosen.value === null) return;
      if (chosen.value.folder !== second?.folder) setTold(right(chosenWords(chosen.value)));
      // The same one may be well again.
      onChange();
    },
    stop: async () => {
      const stopped = await bridge.shell.stopSecondFolder({});
      if (!stopped.ok) return setTold(wrong(stopped.failure.message));
      setTold(right('No more backups go there. Those that are there stay.'));
      onChange();
    },
  };
}

/** The second folder that backups go to: chosen, how it stands, and given up. */
export function SecondFolderSection(props: Props) {
  const { second, told, isBusy, choose, stop } = useSecondFolder(props);
  const chooser = useRef<HTMLButtonElement>(null);
  return (
    <section aria-labelledby="second-folder" className={styles.second}>
      <div className={styles.head}>
        <h3 id="second-folder" className={styles.heading}>
          Second folder
        </h3>
        <span className={styles.buttons}>
          <Button ref={chooser} disabled={isBusy} onClick={() => void choose()}>
            {second ? 'Choose another folder…' : 'Choose a folder…'}
          </Button>
          {second && (
            <Button
              aria-label="Stop using the second folder"
              disabled={isBusy}
              onClick={() => {
                chooser.current?.focus();
                void stop();
              }}
            >
              Stop
            </Button>
          )}
        </span>
      </div>
      {second ? (
        <>
          <p className={styles.path}>{singleLine(second.folder)}</p>
          <p className={styles.hint}>{newestWords(second)}</p>
          {second.problem !== null && (
            <p className={styles.problem}>
              No backup can be written there now. {singleLine(second.problem)}
            </p>
          )}
        </>
      ) : (
        <p className={styles.hint}>
          Each backup can be written to another disk or a synced folder as well, for the day this
          disk breaks.
        </p>
      )}
      <p role="status" className={styles.told}>
        {told && !told.isWrong && !second?.problem && told.words}
      </p>
      <Refusal reason={told?.isWrong ? told.words : null} />
    </section>
  );
}
