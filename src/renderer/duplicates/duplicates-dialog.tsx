import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { DuplicatePair } from '../../preload/import-types.ts';
import { commandFor } from '../commands/keys.ts';
import { counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import styles from './duplicates-dialog.module.css';
import { Looking } from './looking.tsx';
import type { Decision } from './pair-comparison.tsx';
import { pairId } from './pair-item.tsx';
import { PairSection } from './pair-section.tsx';
import { turnAfter, unsettled } from './settled.ts';
import { useDecisions } from './use-decisions.ts';
import { usePairs } from './use-pairs.ts';

interface Props {
  /** How many papers there are. */
  readonly papers: number;
  /** One of two papers went, and the other has all that was on it. */
  readonly onGone: (paper: PaperId, kept: PaperId) => void;
  readonly onClose: () => void;
}

const foundWords = (total: number): string =>
  total === 0 ? 'No paper is here twice.' : `${counted(total, 'pair')} of papers may be one.`;

const focusOn = (pair: DuplicatePair) => document.getElementById(pairId(pair))?.focus();

/** Brings the keyboard to the first of further pairs: the button that asked for them may be gone. */
function useFocusOnMore(pairs: readonly DuplicatePair[]) {
  const from = useRef<number>(null);
  useLayoutEffect(() => {
    const first = from.current === null ? undefined : pairs[from.current];
    if (!first) return;
    from.current = null;
    focusOn(first);
  }, [pairs]);
  return () => {
    from.current = pairs.length;
  };
}

/** Papers that are in the library twice, or likely so, to be put together or told apart. */
export function DuplicatesDialog({ papers, onGone, onClose }: Props) {
  const { settled, told, decide, takeBack } = useDecisions(onGone);
  const { pairs, total, looked, showMore } = usePairs(settled);
  const focusOnMore = useFocusOnMore(pairs);
  const top = useRef<HTMLParagraphElement>(null);

  const decideOn = (pair: DuplicatePair, decision: Decision) =>
    void decide(pair, decision, (now) => {
      const next = turnAfter(pair, pairs, unsettled({ pairs, total }, now).pairs);
      if (next) focusOn(next);
      else top.current?.focus();
    });
  const undoLast = async () => {
    await takeBack();
    top.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (commandFor(event.nativeEvent) !== 'undo') return;
    event.preventDefault();
    void undoLast();
  };
  const section = (is: DuplicatePair['is'], name: string) => (
    <PairSection name={name} pairs={pairs.filter((each) => each.is === is)} onDecide={decideOn} />
  );
  return (
    <Modal title="Duplicates" wide onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key does what a button within does. */}
      <div className={styles.body} onKeyDown={onKeyDown}>
        <div className={styles.head}>
          {looked !== null && <Looking looked={looked} papers={papers} />}
          <p role="status" className={styles.found} data-none={total === 0 || undefined}>
            {looked === null && foundWords(total)}
          </p>
          <p ref={top} tabIndex={-1} role="status" className={styles.told}>
            {told && !told.isWrong && singleLine(told.words)}
          </p>
          {told?.hasUndo && <Button onClick={() => void undoLast()}>Undo</Button>}
          {told?.isWrong && (
            <p role="alert" className={styles.wrong}>
              {singleLine(told.words)}
            </p>
          )}
        </div>
        {section('same', 'The same paper')}
        {section('likely', 'Maybe the same')}
        {pairs.length < total && (
          <Button
            className={styles.more}
            onClick={() => {
              focusOnMore();
              showMore();
            }}
          >
            Show more
          </Button>
        )}
      </div>
    </Modal>
  );
}
