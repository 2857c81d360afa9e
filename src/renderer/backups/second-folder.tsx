import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../domain/outcome.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { SecondFolder } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { momentWords } from '../text/moment-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './backups-dialog.module.css';

interface Props {
  /** How often backups were taken since the dialog was opened: each time it is asked anew. */
  readonly taken: number;
  /** Called once other backups may be listed than before. */
  readonly onChange: () => void;
}

type Told = { readonly words: string; readonly isWrong: boolean } | null;

const newestWords = ({ last }: SecondFolder): string =>
  last === null ? 'No backup is there yet.' : `Newest there: ${momentWords(last)}.`;

const wrong = (words: string): Told => ({ words, isWrong: true });

function useSecondFolder({ taken, onChange }: Props) {
  const [second, setSecond] = useState<SecondFolder | null>();
  const [told, setTold] = useState<Told>(null);
  const [isBusy, setBusy] = useState(false);
  const take = (outcome: Outcome<SecondFolder | null>) => {
    if (outcome.ok) setSecond(outcome.value);
    else setTold(wrong(outcome.failure.message));
    return outcome.ok ? outcome.value : null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked anew after each backup.
  useEffect(() => {
    let isOver = false;
    void bridge.shell.secondFolder({}).then((outcome) => {
      if (!isOver) take(outcome);
    });
    return () => {
      isOver = true;
    };
  }, [taken]);
  return {
    second,
    told,
    isBusy,
    choose: async () => {
      setTold(null);
      setBusy(true);
      const chosen = take(await bridge.shell.chooseSecondFolder({}));
      setBusy(false);
      if (chosen === null || chosen.folder === second?.folder) return;
      setTold({
        words: chosen.last
          ? 'The newest backup was written there, read again and found whole.'
          : 'It can be written to. The first backup goes there once something is changed.',
        isWrong: false,
      });
      onChange();
    },
    stop: async () => {
      const outcome = await bridge.shell.stopSecondFolder({});
      if (!outcome.ok) return setTold(wrong(outcome.failure.message));
      setSecond(null);
      setTold({ words: 'No more backups go there. Those that are there stay.', isWrong: false });
      onChange();
    },
  };
}

/** The second folder that backups go to: chosen, how it stands, and given up. */
export function SecondFolderSection(props: Props) {
  const { second, told, isBusy, choose, stop } = useSecondFolder(props);
  const chooser = useRef<HTMLButtonElement>(null);
  if (second === undefined && told === null) return null;
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
        {told && !told.isWrong && told.words}
      </p>
      {told?.isWrong && (
        <p role="alert" className={styles.refused}>
          {singleLine(told.words)}
        </p>
      )}
    </section>
  );
}
