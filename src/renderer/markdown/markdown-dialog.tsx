import { singleLine } from '../../domain/safe/single-line.ts';
import { MARKDOWN_PAPERS, type MarkdownProgress } from '../../preload/markdown-types.ts';
import { useView } from '../bridge.ts';
import { Choice } from '../dialogs/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import styles from './markdown-dialog.module.css';
import { MarkdownRemarks } from './markdown-report.tsx';
import { reportWords } from './report-words.ts';
import { useMarkdownFolder } from './use-markdown-folder.ts';

const TITLES = { all: 'All papers', own: 'Those with anything of yours' } as const;

function Progress({ progress }: { readonly progress: MarkdownProgress }) {
  const { done, secondsLeft } = progress;
  return (
    <div className={styles.progress}>
      <ProgressBar name="Written and read" done={done} />
      {secondsLeft !== null && secondsLeft > 1 && (
        <span className={styles.hint}>about {secondsLeft} s left</span>
      )}
    </div>
  );
}

/** Papers as files in a folder of the person’s, written and read again. */
export function MarkdownDialog({ onClose }: { readonly onClose: () => void }) {
  const {
    choice,
    papers,
    setPapers,
    report,
    refused,
    isTakenBack,
    isBusy,
    isSyncing,
    choose,
    sync,
    stop,
    undo,
  } = useMarkdownFolder();
  const progress = useView('markdown', {});
  const isRunning = isBusy || (progress ?? null) !== null;
  const group = report?.group ?? null;
  return (
    <Modal title="Markdown folder" onClose={onClose}>
      <p className={styles.hint}>
        One file for each paper, for Obsidian or any other program. What you change there of status,
        tags, notes, comments and colours is taken in here, and what you write under “Notes” becomes
        a note. Nothing else in the folder is touched.
      </p>
      <div className={styles.folder}>
        <span className={styles.path}>
          {choice ? singleLine(choice.folder) : 'No folder is chosen yet.'}
        </span>
        <Button disabled={isRunning} onClick={() => void choose()}>
          {choice ? 'Choose another folder…' : 'Choose a folder…'}
        </Button>
      </div>
      <Choice
        name="Papers that get a file"
        value={papers}
        options={MARKDOWN_PAPERS}
        titles={TITLES}
        onChange={setPapers}
      />
      <div className={styles.buttons}>
        <Button look="strong" disabled={isRunning || choice === null} onClick={() => void sync()}>
          Write and read
        </Button>
        {progress && <Button onClick={stop}>End early</Button>}
        {group !== null && <Button onClick={() => void undo(group)}>Undo what was taken in</Button>}
      </div>
      {progress && <Progress progress={progress} />}
      <div role="status" className={styles.told}>
        {isSyncing && !progress && <p>Looking at what is in the folder…</p>}
        {isTakenBack && (
          <p>
            Taken back here. The files still have it, until “Write and read” writes them as the
            papers are here.
          </p>
        )}
        {report && reportWords(report).map((words) => <p key={words}>{words}</p>)}
      </div>
      {report && <MarkdownRemarks report={report} />}
      <Refusal reason={refused} />
    </Modal>
  );
}
