import type { ListView } from '../../preload/view-types.ts';

/** A row as it was last drawn: where it was, which paper it showed, if that was known. */
export interface Drawn {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly paper: string | null;
}

/**
 * Which of the rows drawn keeps its place when the list changes, and at which index it is now: the
 * first in sight whose paper is still near. `null` when none is, and for a list at its very top,
 * which shows what comes to stand there.
 */
export function keptPlace(
  drawn: readonly Drawn[],
  offset: number,
  view: ListView,
): { readonly row: Drawn; readonly index: number } | null {
  if (offset <= 0) return null;
  const places = new Map<string, number>(view.rows.map(({ id }, at) => [id, view.from + at]));
  for (const row of drawn) {
    if (row.end <= offset || row.paper === null) continue;
    const index = places.get(row.paper);
    if (index !== undefined) return { row, index };
  }
  return null;
}
