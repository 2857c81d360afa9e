import { useRef, useState } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { DuplicatePair } from '../../preload/import-types.ts';
import { saveAll } from '../messages/drafts.ts';
import { perform, undo } from '../messages/saving.ts';
import type { Decision } from './pair-comparison.tsx';
import type { Settled } from './settled.ts';

/** What was done last, or why it was not. */
interface Told {
  readonly words: string;
  readonly isWrong: boolean;
  /** Whether it can be taken back. */
  readonly hasUndo: boolean;
}

const wrong = (words: string): Told => ({ words, isWrong: true, hasUndo: false });

/** What was decided on pairs since the dialog was opened, and the taking back of it. */
export function useDecisions(onGone: (paper: PaperId, next: PaperId) => void) {
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const isBusy = useRef(false);
  /** One after the other, however often a key is pressed. */
  const inTurn = async (run: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await run();
    isBusy.current = false;
  };

  const decide = (
    pair: DuplicatePair,
    decision: Decision,
    onSettled: (settled: readonly Settled[]) => void,
  ) =>
    inTurn(async () => {
      // What is typed on either is put together with the rest.
      await saveAll();
      const outcome = await perform(decision);
      if (!outcome.ok) return setTold(wrong(outcome.failure.message));
      const { group, words } = outcome.value;
      const merged = decision.kind === 'merge-papers' ? decision : null;
      const next = [...settled, { pair, gone: merged?.other ?? null, group }];
      setSettled(next);
      setTold({ words, isWrong: false, hasUndo: group !== null });
      if (merged) onGone(merged.other, merged.kept);
      onSettled(next);
    });

  const takeBack = () =>
    inTurn(async () => {
      const last = settled.at(-1);
      if (!last || last.group === null) return;
      const outcome = await undo(last.group);
      if (!outcome.ok) return setTold(wrong(outcome.failure.message));
      setSettled(settled.slice(0, -1));
      setTold({ words: outcome.value.words, isWrong: false, hasUndo: false });
    });

  return { settled, told, decide, takeBack };
}
