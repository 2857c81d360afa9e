import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { titleLine } from '../../domain/annotation/reading-report.ts';
import { counted } from '../../domain/change/counted.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { PaperId } from '../../domain/paper.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { BackupFile, BackupView } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { giveUp, perform, tell } from '../messages/saving.ts';
import { momentWords } from '../text/moment-words.ts';
import { TitleText } from '../text/title-text.tsx';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { fileWords, heldWords } from './backup-words.ts';
import styles from './backups-dialog.module.css';

interface Props {
  readonly backup: BackupFile;
  readonly onBack: () => void;
  /** Called once everything was restored. */
  readonly onRestored: () => void;
  /** Called once what is in it can be decided on as an import. */
  readonly onImport: () => void;
}

function differWords({ of, differing, words }: BackupView): string {
  if (of === 0 && words.length === 0) return 'All is as it was then.';
  if (of === 0) return 'All papers are as they were then.';
  const more = of > differing.length ? `, of which ${grouped(differing.length)} are shown` : '';
  return `${counted(of, 'paper')} ${of === 1 ? 'is' : 'are'} not as then${more}:`;
}

/** What is in a backup, and what is not as it was then. */
export function BackupDetails({ backup, onBack, onRestored, onImport }: Props) {
  const { name } = backup;
  const [view, setView] = useState<Outcome<BackupView>>();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void bridge.library.backup({ name }).then(setView);
  }, [name]);
  useEffect(() => top.current?.focus(), []);
  const [refusal, setRefusal] = useState<string | null>(null);
  const restore = async (paper: PaperId | null) => {
    setRefusal(null);
    const act = { kind: 'restore-backup', backup: name, paper } as const;
    const outcome = await perform(act);
    if (!outcome.ok) {
      // It is told and can be tried again here, where the window is out of reach.
      giveUp(act);
      return setRefusal(outcome.failure.message);
    }
    if (paper === null) onRestored();
    else {
      setView(await bridge.library.backup({ name }));
      top.current?.focus();
    }
  };
  const [isReading, setReading] = useState(false);
  const importAll = async () => {
    setRefusal(null);
    setReading(true);
    const outcome = await bridge.library.importBackup({ name });
    setReading(false);
    if (!outcome.ok) return setRefusal(outcome.failure.message);
    if (outcome.value !== '') tell(outcome.value);
    onImport();
  };
  const known = view?.ok ? view.value : null;
  return (
    <section aria-label="Inside the backup">
      <div className={styles.head}>
        <Button onClick={onBack}>
          <ArrowLeft size={16} aria-hidden /> All backups
        </Button>
        {known && (
          <Button disabled={isReading} onClick={() => void importAll()}>
            {isReading ? 'Reading the backup…' : 'Import what is in it'}
          </Button>
        )}
        {known && known.of + known.words.length > 0 && (
          <Button look="strong" onClick={() => void restore(null)}>
            Restore everything
          </Button>
        )}
      </div>
      <h3 ref={top} tabIndex={-1} className={styles.moment}>
        {momentWords(backup.time)}
      </h3>
      <p className={styles.hint}>
        {known && `${heldWords(known)}, `}
        {fileWords(backup)}
      </p>
      <Refusal reason={refusal} />
      {view && !view.ok && <p role="alert">{view.failure.message}</p>}
      {known && <p role="status">{differWords(known)}</p>}
      <ul>
        {known?.differing.map(({ id, title, words }) => (
          <li key={id} className={styles.backup}>
            <span className={styles.what}>
              <span className={styles.title}>
                <TitleText title={title} />
              </span>
              <span className={styles.file}>{words.join(' ')}</span>
            </span>
            <Button aria-label={`Restore ${titleLine({ title })}`} onClick={() => void restore(id)}>
              Restore
            </Button>
          </li>
        ))}
        {known?.words.map((words) => (
          <li key={words} className={styles.backup}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
