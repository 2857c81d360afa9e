import type { ListView, Row } from '../../preload/view-types.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The newer view, made of the rows of the older one where they read the same, so that only what
 * changed is drawn again; the older one itself where nothing changed.
 */
export function keptRows(old: ListView, view: ListView): ListView {
  const known = new Map<string, Row>(old.rows.map((row) => [row.id, row]));
  const rows = view.rows.map((row) => {
    const kept = known.get(row.id);
    return kept !== undefined && same(kept, row) ? kept : row;
  });
  const unchanged =
    rows.length === old.rows.length &&
    rows.every((row, index) => row === old.rows[index]) &&
    same({ ...old, rows: [] }, { ...view, rows: [] });
  return unchanged ? old : { ...view, rows };
}
