import type { TextEdit } from './text-edit.ts';

type Mark = '*' | '**';

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/;

/** What is selected without white space at its ends, or else the word around the caret. */
function worded(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  if (from === to) {
    while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && WORD.test(text.charAt(end))) end += 1;
    return [start, end];
  }
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

/** How many stars stand on both sides. */
function stars(text: string, start: number, end: number): number {
  let count = 0;
  while (count < start && text[start - 1 - count] === '*' && text[end + count] === '*') count += 1;
  return count;
}

/** Emphasises what is selected, or the word at the caret; takes the emphasis away where it is. */
export function emphasised(text: string, from: number, to: number, mark: Mark): TextEdit {
  const [start, end] = worded(text, from, to);
  const size = mark.length;
  const count = stars(text, start, end);
  const isSo = size === 2 ? count >= 2 : count % 2 === 1;
  const shift = isSo ? -size : size;
  return {
    changes: isSo
      ? [
          { from: start - size, to: start, insert: '' },
          { from: end, to: end + size, insert: '' },
        ]
      : [
          { from: start, to: start, insert: mark },
          { from: end, to: end, insert: mark },
        ],
    selection: {
      anchor: (from === to ? from : start) + shift,
      head: (from === to ? to : end) + shift,
    },
  };
}

/** Makes a link of what is selected; the caret goes to what it still lacks. */
export function linked(text: string, from: number, to: number): TextEdit {
  const selected = text.slice(from, to);
  const isAddress = ADDRESS.test(selected);
  const caret = isAddress || selected === '' ? from + 1 : to + 3;
  return {
    changes: [{ from, to, insert: isAddress ? `[](${selected})` : `[${selected}]()` }],
    selection: { anchor: caret, head: caret },
  };
}
