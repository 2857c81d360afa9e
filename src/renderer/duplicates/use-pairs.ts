import { useState } from 'react';
import type { DuplicatePair, DuplicatesView } from '../../preload/import-types.ts';
import { useView } from '../bridge.ts';
import { type Settled, unsettled } from './settled.ts';

/** How many pairs are shown first, and how many more each time. */
const STEP = 50;

interface Pairs {
  readonly pairs: readonly DuplicatePair[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** How much of the library was looked through, from 0 to 1; `null` where nothing is waited for. */
  readonly looked: number | null;
  readonly showMore: () => void;
}

/**
 * The pairs that are left to be decided on, kept current. The library looks through all papers anew
 * once one has gone: what was found before stays until it has come as far again, so that nothing is
 * taken from under the hand.
 */
export function usePairs(settled: readonly Settled[]): Pairs {
  const [most, setMost] = useState(STEP);
  const [last, setLast] = useState<DuplicatesView>({ done: 0, total: 0, pairs: [] });
  const view = useView('duplicates', { most });
  const found = view && view.done >= last.done ? view : last;
  if (found !== last) setLast(found);
  const isWhole = found.done === 1 && found.pairs.length >= Math.min(most, found.total);
  return {
    ...unsettled(found, settled),
    looked: isWhole || view?.done === 1 ? null : (view?.done ?? 0),
    showMore: () => setMost(most + STEP),
  };
}
