import { matchAt } from './match-at.ts';
import type { CitationSegment } from './segment.ts';

const CITATION =
  /\\(?:cite(?:p|t|alp|alt|author|year)?|parencite|textcite|autocite)\*?(?: ?\[[^[\]]{0,200}\]){0,2} ?\{([^{}]*)\}/uy;

/** The citation at the offset, if it names at least one work; notes in `[…]` are left out. */
export function readCitation(source: string, at: number): CitationSegment | undefined {
  const [found, list] = matchAt(CITATION, source, at) ?? [];
  if (found === undefined || list === undefined) return undefined;
  const keys = list
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean);
  return keys.length === 0
    ? undefined
    : { kind: 'citation', start: at, end: at + found.length, keys };
}
