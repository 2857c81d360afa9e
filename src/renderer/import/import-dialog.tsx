import { useEffect, useRef, useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ImportView } from '../../preload/import-types.ts';
import { useView } from '../bridge.ts';
import { perform } from '../messages/saving.ts';
import { Modal } from '../ui/modal.tsx';
import styles from './import-dialog.module.css';
import { ImportProgress } from './import-progress.tsx';
import { Preview } from './preview.tsx';
import { cancelImport, takeWaiting, useTakingIn } from './taking-in.ts';
import { WaitingFiles } from './waiting-files.tsx';
import { WaysIn } from './ways-in.tsx';

interface Props {
  readonly onClose: () => void;
}

/** Saves and ends an import; what is told later than the dialog is there is told elsewhere. */
function useEnds(onClose: () => void) {
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const over = () => {
    if (!takeWaiting() && isThere.current) onClose();
  };
  return {
    isSaving,
    refusal,
    save: async ({ id }: ImportView) => {
      setSaving(true);
      setRefusal(null);
      const saved = await perform({ kind: 'import', import: id });
      setSaving(false);
      if (saved.ok) over();
      else setRefusal(saved.failure.message);
    },
    cancel: async (view: ImportView | null) => {
      const ended = await cancelImport(view?.id ?? null);
      if (ended.ok) over();
      else setRefusal(ended.failure.message);
    },
  };
}

/** Papers from elsewhere: taken in, looked at, decided on, and added. */
export function ImportDialog({ onClose }: Props) {
  const view = useView('importing', {});
  const { isBusy, problems, waiting } = useTakingIn();
  const { isSaving, refusal, save, cancel } = useEnds(onClose);
  const told = refusal === null ? problems : [...problems, refusal];
  // It may have been begun before the dialog was opened again.
  const isKept = isSaving || view?.phase === 'saving';
  const isReading = isBusy || isSaving || (view && view.phase !== 'deciding');
  return (
    <Modal title="Import papers" large onClose={onClose}>
      {told.length > 0 && (
        <div role="alert" className={styles.told}>
          {told.map((words) => (
            <p key={words}>{singleLine(words)}</p>
          ))}
        </div>
      )}
      {waiting.length > 0 && <WaitingFiles files={waiting} isSaving={isKept} />}
      {view === undefined ? null : isReading ? (
        <ImportProgress view={view} isSaving={isSaving} onCancel={() => void cancel(view)} />
      ) : view ? (
        <Preview
          key={view.id}
          view={view}
          onImport={() => void save(view)}
          onCancel={() => void cancel(view)}
        />
      ) : (
        <WaysIn />
      )}
    </Modal>
  );
}
