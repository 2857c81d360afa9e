import { useEffect, useState } from 'react';
import type { KeptCounts } from '../../domain/backup/count-kept.ts';
import type { BackupFile } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { dayWords, timeWords } from '../text/moment-words.ts';
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

/** The backups day by day, each to be looked into. */
export function BackupList({ backups, onShow }: Props) {
  const [now] = useState(() => Date.now());
  const held = useHeld(backups);
  return daysOf(backups, now).map(([day, those]) => (
    <section key={day} className={styles.day} aria-label={day}>
      <h3 className={styles.heading}>{day}</h3>
      <ul>
        {those.map((backup) => {
          const known = held.get(backup.name);
          const time = timeWords(backup.time);
          return (
            <li key={backup.name} className={styles.backup}>
              <span className={styles.time}>{time}</span>
              <span className={styles.what}>
                {typeof known === 'object' ? heldWords(known) : (known ?? '…')}
                <span className={styles.file}>
                  {fileWords(backup)}
                  {backup.partial && '; kept aside, for it holds less than half of the one before'}
                </span>
              </span>
              <Button
                aria-label={`Look inside the backup of ${time}`}
                onClick={() => onShow(backup)}
              >
                Look inside
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
