import { useEffect, useState } from 'react';
import { counted } from '../../domain/change/counted.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { sizeOf } from '../../domain/text/size-of.ts';
import type { HistorySpace as Space } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { dayOf } from '../text/date.ts';
import { Button } from '../ui/button.tsx';
import styles from './settings-section.module.css';

function keptWords({ changes, since }: Space): string {
  if (since === null) return 'Nothing has been changed yet.';
  const them = changes === 1 ? 'it is kept' : 'all are kept';
  return `${counted(changes, 'change')} since ${dayOf(since)}; ${them}.`;
}

function spaceWords({ journal, snapshots, database }: Space): string {
  const files = `On disk, the record of your changes takes ${sizeOf(journal)} and its backups ${sizeOf(snapshots)}.`;
  if (database === null) return files;
  return `${files} The library itself, with papers, history and search index, takes about ${sizeOf(database)}.`;
}

/** How far the history reaches back, and what it takes on disk. */
export function HistorySpace({ onBackups }: { readonly onBackups: () => void }) {
  const [space, setSpace] = useState<Outcome<Space>>();
  useEffect(() => {
    void bridge.library.space({}).then(setSpace);
  }, []);
  return (
    <section className={styles.section} aria-label="History">
      <h3 className={styles.heading}>History</h3>
      {space?.ok && <p>{keptWords(space.value)}</p>}
      {space?.ok && <p>{spaceWords(space.value)}</p>}
      {space && !space.ok && <p>{space.failure.message}</p>}
      <Button className={styles.button ?? ''} onClick={onBackups}>
        Show the backups
      </Button>
    </section>
  );
}
