import { diffArrays } from 'diff';
import type { CompareLines } from '../../domain/markdown-folder/merged-lines.ts';

/** How long one comparison may take, in milliseconds. */
const PATIENCE = 400;

/** Compares the lines of two texts. */
export const compareLines: CompareLines = (from, to) => {
  const pieces = diffArrays([...from], [...to], { timeout: PATIENCE });
  if (pieces === undefined) return null;
  return pieces.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count: value.length,
  }));
};
