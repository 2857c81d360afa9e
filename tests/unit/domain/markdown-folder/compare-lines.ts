import { diffArrays } from 'diff';
import type { CompareLines } from '../../../../src/domain/markdown-folder/merged-lines.ts';

/** As the library compares lines. */
export const compareLines: CompareLines = (from, to) =>
  diffArrays([...from], [...to]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count: value.length,
  }));
