/** Where a key leads in the list, and what it does to the selection on its way. */
export interface Step {
  readonly index: number;
  /** Alone; the keyboard only; or as the end of a range. */
  readonly how: 'select' | 'walk' | 'extend';
}

export interface Keys {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The row so many away from a place, which may be between two rows. */
export const rowAfter = (place: number, by: number): number =>
  place < 0 ? 0 : by > 0 ? Math.floor(place + by) : Math.ceil(place + by);

/**
 * Where a key leads in a list of `total` rows, of which `page` are in sight, from `place` on, below 0
 * before anything is selected: then every step down or up leads to the first row.
 */
export function stepFor(keys: Keys, place: number, total: number, page: number): Step | null {
  if (keys.altKey || total === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -total,
    End: total,
  };
  const by = steps[keys.key];
  if (by === undefined) return null;
  const far = Math.abs(by) === total;
  const to = far ? by : rowAfter(place, by);
  return {
    index: Math.max(0, Math.min(total - 1, to)),
    how: keys.shiftKey ? 'extend' : keys.ctrlKey || keys.metaKey ? 'walk' : 'select',
  };
}
