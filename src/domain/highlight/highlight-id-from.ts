import type { HighlightId } from './highlight.ts';

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** How many random bytes `highlightIdFrom` takes. */
export const ID_BYTES = 16;

/** The id of a new highlight, from random bytes: with 16 of them no two are ever the same. */
export const highlightIdFrom = (bytes: Uint8Array): HighlightId =>
  `h-${Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('')}`;
