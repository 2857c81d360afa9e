import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../domain/outcome.ts';
import type { BackupFile, SecondFolder } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { BackupDetails } from './backup-details.tsx';
import { BackupList } from './backup-list.tsx';
import styles from './backups-dialog.module.css';
import { SecondFolderSection } from './second-folder.tsx';

interface Props {
  readonly onClose: () => void;
  /** Called where what is in a backup can be decided on as an import. */
  readonly onImport: () => void;
}

/** The backups there are; what is in one beside the library as it is, to be restored. */
type Backups = Outcome<readonly BackupFile[]>;

/** Whether there was a backup, and no other came. */
function isSame(before: Backups | undefined, now: Backups): boolean {
  if (!before?.ok || !now.ok || before.value.length === 0) return false;
  const names = new Set(before.value.map(({ name }) => name));
  return now.value.every(({ name }) => names.has(name));
}

export function BackupsDialog({ onClose, onImport }: Props) {
  const [backups, setBackups] = useState<Backups>();
  const [second, setSecond] = useState<Outcome<SecondFolder | null>>();
  const [shown, setShown] = useState<BackupFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [hasAll, setHasAll] = useState(false);
  const read = () => {
    void bridge.library.backups({}).then(setBackups);
    void bridge.shell.secondFolder({}).then(setSecond);
  };
  useEffect(read, []);
  const backUp = async () => {
    setRefusal(null);
    setHasAll(false);
    const outcome = await bridge.library.backUp({});
    if (!outcome.ok) setRefusal(outcome.failure.message);
    void bridge.shell.secondFolder({}).then(setSecond);
    const found = await bridge.library.backups({});
    setBackups(found);
    setHasAll(outcome.ok && isSame(backups, found));
  };
  const show = (backup: BackupFile) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setShown(backup);
  };
  const back = () => {
    setShown(null);
    // The list is shown again before that.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <Modal title="Backups" wide onClose={onClose}>
      {shown && (
        <BackupDetails backup={shown} onBack={back} onRestored={onClose} onImport={onImport} />
      )}
      <div hidden={shown !== null}>
        <div className={styles.head}>
          <p className={styles.hint}>
            Taken by themselves while you work and when you quit, and kept as files that can be read
            without the app. Older ones are thinned out.
          </p>
          <Button onClick={() => void backUp()}>Back up now</Button>
        </div>
        <Refusal reason={refusal} />
        <p role="status" className={styles.told}>
          {hasAll && 'All that was changed is in the last backup already: no other was taken.'}
        </p>
        {second && <SecondFolderSection found={second} onChange={read} />}
        {backups && !backups.ok && <p role="alert">{backups.failure.message}</p>}
        {backups?.ok && backups.value.length === 0 && (
          <p className={styles.none}>
            There is no backup yet. The first one is taken once something was changed.
          </p>
        )}
        {backups?.ok && <BackupList backups={backups.value} onShow={show} />}
      </div>
    </Modal>
  );
}
