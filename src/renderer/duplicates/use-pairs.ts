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
 * once some have gone: what was found before stays until then, so that nothing is taken from under
 * the hand.
 */
export function usePairs(settled: readonly Settled[]): Pairs {
  const [most, setMost] = useState(STEP);
  const [whole, setWhole] = useState<DuplicatesView | null>(null);
  const view = useView('duplicates', { most });
  const isWhole = view?.done === 1;
  if (isWhole && view !== whole) setWhole(view);
  const found = isWhole ? view : (whole ?? view);
  const left = found ? unsettled(found, settled) : { pairs: [], total: 0 };
  const isLacking = whole === null || whole.pairs.length < Math.min(most, whole.total);
  return {
    ...left,
    looked: !isWhole && isLacking ? (view?.done ?? 0) : null,
    showMore: () => setMost(most + STEP),
  };
}
