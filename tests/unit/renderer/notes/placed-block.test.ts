import { expect, test } from 'vitest';
import { placedBlock } from '../../../../src/renderer/notes/placed-block.ts';

function placed(marked: string, before: string, after = ''): string {
  const text = marked.replace('|', '');
  const { changes, selection } = placedBlock(text, marked.indexOf('|'), { before, after });
  const [{ from, insert } = { from: 0, insert: '' }] = changes;
  const done = text.slice(0, from) + insert + text.slice(from);
  return `${done.slice(0, selection.head)}|${done.slice(selection.head)}`;
}

test.each([
  ['|', '> q\n\n|'],
  ['one|', 'one\n\n> q\n\n|'],
  ['one\n|', 'one\n\n> q\n\n|'],
  ['one\n\n|', 'one\n\n> q\n\n|'],
  ['o|ne\n\ntwo', 'one\n\n> q\n\n|\n\ntwo'],
  ['|one', '> q\n\n|one'],
])('a quotation put in at %j', (before, then) => {
  expect(placed(before, '> q\n\n')).toBe(then);
});

test('the caret goes where a template is to be filled in', () => {
  expect(placed('|', '**A.** ', '\n\n**B.** ')).toBe('**A.** |\n\n**B.** ');
});
