import type { Block, TextEdit } from './text-edit.ts';

/** What has to stand between two pieces of Markdown so that they are two paragraphs. */
function gap(before: string, after: string): string {
  if (before.trim() === '' || after.trim() === '') return '';
  const breaks = (/\n*$/.exec(before)?.[0].length ?? 0) + (/^\n*/.exec(after)?.[0].length ?? 0);
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

/** A block put in at a place in a text: before or after the line of it, never within a sentence. */
export function placedBlock(text: string, at: number, { before, after }: Block): TextEdit {
  const end = text.indexOf('\n', at);
  const lineEnd = end === -1 ? text.length : end;
  const startsLine = at === 0 || text[at - 1] === '\n';
  const place = startsLine ? at : lineEnd;
  const lead = gap(text.slice(0, place), before + after);
  const tail = gap(before + after, text.slice(place));
  const caret = place + lead.length + before.length;
  return {
    changes: [{ from: place, to: place, insert: lead + before + after + tail }],
    selection: { anchor: caret, head: caret },
  };
}
