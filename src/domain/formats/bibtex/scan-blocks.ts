import type { Block } from './block.ts';
import { readBlock } from './read-block.ts';

/** An `@`, or a line that a percent sign takes out. */
const AT = /@|^[ \t]*%[^\r\n]*/gmu;

/**
 * The blocks of a file in order; whatever stands between them is left out. Nothing is read twice, so
 * that it takes linear time.
 */
export function* scanBlocks(text: string): Generator<Block, void, void> {
  let at = 0;
  let canHoldEntries = true;
  while (at < text.length) {
    AT.lastIndex = at;
    const found = AT.exec(text);
    if (!found) return;
    const block = found[0] === '@' ? readBlock(text, found.index, canHoldEntries) : undefined;
    if (block) yield block;
    if (block?.kind === 'comment' && !block.isWhole) canHoldEntries = false;
    at = block?.end ?? found.index + found[0].length;
  }
}
