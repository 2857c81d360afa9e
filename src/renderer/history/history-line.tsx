import { useId, useState } from 'react';
import type { ChangeId } from '../../domain/change/change.ts';
import type { HistoryEntry, NoteVersion } from '../../domain/change/history.ts';
import { counted } from '../text/count.ts';
import { timeWords } from '../text/moment-words.ts';
import { Button } from '../ui/button.tsx';
import styles from './history-days.module.css';
import { madeBy, type Pair, type Picked } from './version-pick.ts';

interface Props {
  readonly entry: HistoryEntry;
  readonly picked: readonly Picked[];
  readonly onPick: (version: Picked) => void;
  readonly onCompare: (pair: Pair) => void;
}

/** One thing that was done to a paper; what was typed at one sitting can be unfolded into its saves. */
export function HistoryLine({ entry, ...rest }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const saves = useId();
  const { began, time, words, since, others, versions } = entry;
  const [last] = versions;
  const several = versions.length > 1;
  const span =
    timeWords(began) === timeWords(time)
      ? timeWords(time)
      : `${timeWords(began)}–${timeWords(time)}`;
  return (
    <li className={styles.entry}>
      <span className={styles.time}>{span}</span>
      <div className={styles.what}>
        <span>{words}</span>{' '}
        {others > 0 && (
          <span className={styles.more}>{`The same on ${counted(others, 'other paper')}. `}</span>
        )}
        {since && <span className={styles.more}>{since}</span>}
        {last && (
          <Version
            version={last}
            name={span}
            first={versions.at(-1)?.id ?? last.id}
            isLine={false}
            {...rest}
          />
        )}
        {several && (
          <Button
            className={styles.fold ?? ''}
            aria-expanded={unfolded}
            aria-controls={saves}
            aria-label={`${counted(versions.length, 'save')}, ${span}`}
            onClick={() => setUnfolded(!unfolded)}
          >
            {counted(versions.length, 'save')}
          </Button>
        )}
        {several && unfolded && (
          <ol id={saves} className={styles.saves} aria-label={`Saves, ${span}`}>
            {versions.map((version) => (
              <li key={version.id} className={styles.save}>
                <Version
                  version={version}
                  name={withSeconds(version.time)}
                  first={version.id}
                  isLine
                  {...rest}
                />
              </li>
            ))}
          </ol>
        )}
      </div>
    </li>
  );
}

const withSeconds = (time: number) =>
  `${timeWords(time)}:${String(new Date(time).getSeconds()).padStart(2, '0')}`;

interface VersionProps extends Omit<Props, 'entry'> {
  readonly version: NoteVersion;
  /** When it was saved, by which its buttons are told apart. */
  readonly name: string;
  /** The change before which the note was what this version is compared with. */
  readonly first: ChangeId;
  /** Whether it has a line of its own. */
  readonly isLine: boolean;
}

/** What can be done with one version of the note. */
function Version({ version, name, first, isLine, picked, onPick, onCompare }: VersionProps) {
  return (
    <span className={styles.version}>
      {isLine && <span className={styles.time}>{name}</span>}
      <span className={styles.more}>{counted(version.words, 'word')}</span>
      <Button
        aria-label={`What changed, ${name}`}
        onClick={() => onCompare(madeBy(first, version))}
      >
        What changed
      </Button>
      <label className={styles.pick}>
        <input
          type="checkbox"
          aria-label={`Compare this version, ${name}`}
          checked={picked.some(({ id }) => id === version.id)}
          onChange={() => onPick(version)}
        />
        Compare
      </label>
    </span>
  );
}
