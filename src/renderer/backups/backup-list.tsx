import { useEffect, useState } from 'react';
import type { KeptCounts } from '../../domain/backup/count-kept.ts';
import type { BackupFile } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { dayWords, shortMomentWords, timeWords } from '../text/moment-words.ts';
import { Button } from '../ui/button.tsx';
import { fileWords, heldWords } from './backup-words.ts';
import styles from './backups-dialog.module.css';

interface Props {
  readonly backups: readonly BackupFile[];
  readonly onShow: (backup: BackupFile) => void;
}

/** What each backup holds, or why it cannot be read; filled in one after the other. */
function useHeld(backups: readonly BackupFile[]) {
  const [held, setHeld] = useState<ReadonlyMap<string, KeptCounts | string>>(new Map());
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      for (const { name } of backups) {
        if (isOver) return;
        const outcome = await bridge.library.backup({ name });
        const known = outcome.ok ? outcome.value : outcome.failure.message;
        setHeld((all) => new Map(all).set(name, known));
      }
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [backups]);
  return held;
}

function daysOf(backups: readonly BackupFile[], now: number) {
  const days = new Map<string, BackupFile[]>();
  for (const backup of backups) {
    const day = dayWords(backup.time, now);
    days.set(day, [...(days.get(day) ?? []), backup]);
  }
  return [...days];
}

const WHERE: Readonly<Record<BackupFile['where'], string>> = {
  here: '',
  both: '; also in the second folder',
  second: '; in the second folder only',
  other: '',
};

/** What the file tells, where it lies, and why it counts for less than others. */
const told = (backup: BackupFile): string =>
  `${fileWords(backup)}${WHERE[backup.where]}${backup.partial ? '; kept aside, for it holds less than half of the one before' : ''}`;

interface ItemProps {
  readonly backup: BackupFile;
  /** When it was taken, as it is told in its section. */
  readonly time: string;
  readonly held: KeptCounts | string | undefined;
  readonly onShow: () => void;
}

function Item({ backup, time, held, onShow }: ItemProps) {
  return (
    <li className={styles.backup}>
      <span className={styles.time}>{time}</span>
      <span className={styles.what}>
        {typeof held === 'object' ? heldWords(held) : (held ?? '…')}
        <span className={styles.file}>{told(backup)}</span>
      </span>
      <Button aria-label={`Look inside the backup of ${time}`} onClick={onShow}>
        Look inside
      </Button>
    </li>
  );
}

/** The backups day by day, each to be looked into; then those of others in the second folder. */
export function BackupList({ backups, onShow }: Props) {
  const [now] = useState(() => Date.now());
  const held = useHeld(backups);
  const item = (backup: BackupFile, time: string) => (
    <Item
      key={backup.name}
      backup={backup}
      time={time}
      held={held.get(backup.name)}
      onShow={() => onShow(backup)}
    />
  );
  const own = backups.filter(({ where }) => where !== 'other');
  const others = backups.filter(({ where }) => where === 'other');
  return (
    <>
      {daysOf(own, now).map(([day, those]) => (
        <section key={day} className={styles.day} aria-label={day}>
          <h3 className={styles.heading}>{day}</h3>
          <ul>{those.map((backup) => item(backup, timeWords(backup.time)))}</ul>
        </section>
      ))}
      {others.length > 0 && (
        <section className={styles.day} aria-label="From elsewhere">
          <h3 className={styles.heading}>From elsewhere</h3>
          <p className={styles.hint}>
            In the second folder, put there by another computer or another library.
          </p>
          <ul>{others.map((backup) => item(backup, shortMomentWords(backup.time)))}</ul>
        </section>
      )}
    </>
  );
}
