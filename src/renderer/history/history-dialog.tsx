import { useRef, useState } from 'react';
import type { ChangeId } from '../../domain/change/change.ts';
import type { PaperId } from '../../domain/paper.ts';
import { useView } from '../bridge.ts';
import { TitleText } from '../text/title-text.tsx';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { HistoryDays } from './history-days.tsx';
import styles from './history-dialog.module.css';
import { NoteComparison } from './note-comparison.tsx';
import { type Pair, type Picked, pairOf, picking } from './version-pick.ts';

interface Props {
  readonly paper: PaperId;
  readonly onClose: () => void;
}

/** All that was done to a paper, a page at a time, and what made one version of its note of another. */
export function HistoryDialog({ paper, onClose }: Props) {
  const shown = useView('paper', { id: paper });
  /** Where the pages before this one began, the newest first. */
  const [pages, setPages] = useState<readonly (ChangeId | null)[]>([null]);
  const view = useView('history', { id: paper, before: pages.at(-1) ?? null });
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [pair, setPair] = useState<Pair | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const top = useRef<HTMLParagraphElement>(null);

  const compare = (wanted: Pair | null) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setPair(wanted);
  };
  const back = () => {
    setPair(null);
    // The list is shown again before that.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const turn = (next: readonly (ChangeId | null)[]) => {
    setPages(next);
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'end' });
  };
  const older = view?.older ?? null;
  const chosen = pairOf(picked);
  return (
    <Modal title="History" wide onClose={onClose}>
      {pair && shown && (
        <NoteComparison
          pair={pair}
          now={shown.notes.find(({ id }) => id === pair.note)?.text ?? ''}
          onBack={back}
          onRestored={onClose}
        />
      )}
      <div hidden={pair !== null}>
        <p className={styles.title}>{shown && <TitleText title={shown.title} />}</p>
        <p ref={top} tabIndex={-1} className={styles.total} role="status">
          {view?.entries.length === 0
            ? 'Nothing was changed yet.'
            : pages.length > 1 && `Page ${pages.length}`}
        </p>
        {view && (
          <HistoryDays
            entries={view.entries}
            picked={picked}
            onPick={(version) => setPicked(picking(picked, version))}
            onCompare={compare}
          />
        )}
        <div className={styles.foot}>
          {pages.length > 1 && <Button onClick={() => turn(pages.slice(0, -1))}>Newer</Button>}
          {older !== null && <Button onClick={() => turn([...pages, older])}>Older</Button>}
          {chosen && (
            <Button look="strong" className={styles.compare ?? ''} onClick={() => compare(chosen)}>
              {chosen.to === null
                ? 'Compare with the note as it is'
                : 'Compare the two chosen versions'}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
