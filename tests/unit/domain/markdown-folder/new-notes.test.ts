import { expect, it, test } from 'vitest';
import { withNewNotes } from '../../../../src/domain/markdown-folder/new-notes.ts';
import type { PaperFields } from '../../../../src/domain/markdown-folder/paper-file.ts';
import { NOTE_LIMIT } from '../../../../src/domain/note.ts';

const section = (id: string, text: string) =>
  `<!-- reading-list: note ${id} -->\n${text}\n<!-- reading-list: end -->`;

const made = (text: string, notes: PaperFields['notes'] = []) =>
  withNewNotes(text, { notes, nameFor: (taken) => `n-new${taken.size}` });

test.each([
  ['without a heading', 'one\ntwo'],
  ['before the heading', 'one\n## Notes\n'],
  ['under another heading', '## Notes\n\n## Ideas\none'],
  ['in a note', `## Notes\n${section('n-1', 'one')}`],
  ['in an abstract that speaks of notes', '<!-- reading-list: abstract -->\n## Notes\none'],
  ['longer than a note may be', `## Notes\n${'x'.repeat(NOTE_LIMIT + 1)}`],
])('a text %s stays as it is', (_, text) => {
  expect(made(text)).toBe(text);
});

it('becomes a note under the heading, without the blank lines around it', () => {
  expect(made('a\n## Notes\n\none\n\n### two\n\n# Else\nb')).toBe(
    `a\n## Notes\n\n${section('n-new0', 'one\n\n### two')}\n\n# Else\nb`,
  );
});

test.each([
  '```python\n# load\nload()\n```\nafter',
  '````md\n```\n# a\n```\n````\nafter',
  '- so\n  ~~~ sh\n# once\n```\n# again\n  ~~~~\nafter',
])('is not cut where code in it has a remark: %j', (text) => {
  expect(made(`## Notes\n${text}\n# Else\nb`)).toBe(
    `## Notes\n${section('n-new0', text)}\n# Else\nb`,
  );
});

it('is none in code that has a line like the heading', () => {
  const text = '```md\n## Notes\none\n```\ntwo';
  expect(made(text)).toBe(text);
});

it('becomes a note of its own on each side of one that is there', () => {
  expect(made(`## Notes\none\n${section('n-1', 'two')}\nthree`)).toBe(
    ['## Notes', section('n-new1', 'one'), section('n-1', 'two'), section('n-new2', 'three')].join(
      '\n',
    ),
  );
});

it('is the note that says the same, in the library or in the file', () => {
  expect(made('## Notes\none  two', [{ id: 'n-1', text: 'one two' }])).toBe(
    `## Notes\n${section('n-1', 'one  two')}`,
  );
  const there = `## Notes\n${section('n-1', 'one')}`;
  expect(made(`${there}\none`)).toBe(there);
});

it('lacks what is left of our own markers', () => {
  expect(made('## Notes\none\n<!-- reading-list: end -->')).toBe(
    `## Notes\n${section('n-new0', 'one')}`,
  );
});
