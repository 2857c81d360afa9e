import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ID_LIMIT } from '../../../../src/domain/id-limit.ts';
import { NO_SHAPE, type PaperFile } from '../../../../src/domain/markdown-folder/paper-file.ts';
import { readPaperFile } from '../../../../src/domain/markdown-folder/read-paper-file.ts';
import { writePaperFile } from '../../../../src/domain/markdown-folder/write-paper-file.ts';
import { runs } from '../../runs.ts';
import { paperFile, text } from './arbitrary-paper-file.ts';

const PAPER: PaperFile = {
  id: 'p-0123456789abcdef',
  title: 'Nets: a “survey” #1',
  authors: ['Anna Müller', 'Li van der Berg'],
  authorsCut: true,
  year: 2022,
  venue: '',
  doi: '10.1145/3297280.3297641',
  arxiv: '2103.01234',
  url: 'https://example.org/a?b=c#d',
  status: 'to-read',
  tags: ['to cite', 'C++'],
  rating: null,
  published: '2022-11-23',
  added: '2024-01-02',
  read: '',
  abstract: 'We show that a == b.\nNets are small.',
  marks: [{ from: 3, to: 12 }],
  highlights: [{ id: 'h-1', colour: 'green', quote: 'show that', comment: 'Do they?' }],
  notes: [{ id: 'n-0123456789abcdef', text: '# Good\n\n- yes' }],
  shape: NO_SHAPE,
};

const WRITTEN = `---
id: p-0123456789abcdef
title: "Nets: a “survey” #1"
authors:
  - "Anna Müller"
  - Li van der Berg
  - "et al."
year: 2022
venue:
doi: "10.1145/3297280.3297641"
arxiv: "2103.01234"
url: "https://example.org/a?b=c#d"
status: to-read
tags:
  - to cite
  - C++
rating:
published: 2022-11-23
added: 2024-01-02
read:
---

## Abstract
<!-- reading-list: abstract -->
We ==show that== a \\=\\= b.
Nets are small.
<!-- reading-list: end -->

## Highlights
<!-- reading-list: highlight h-1 green -->
> show that

Do they?
<!-- reading-list: end -->

## Notes
<!-- reading-list: note n-0123456789abcdef -->
# Good

- yes
<!-- reading-list: end -->
`;

test('a paper is written so that a person can read it', () => {
  expect(writePaperFile(PAPER)).toBe(WRITTEN);
});

const fieldsOf = (paper: PaperFile) =>
  Object.fromEntries(Object.entries(paper).filter(([name]) => name !== 'shape'));

it('reads what it wrote, whatever is in it', () => {
  fc.assert(
    fc.property(paperFile, (paper) => {
      const read = readPaperFile(writePaperFile(paper));
      expect(read.said).toEqual(fieldsOf(paper));
      expect(read.problems).toEqual([]);
      expect(writePaperFile({ ...paper, shape: read.shape })).toBe(writePaperFile(paper));
    }),
    { numRuns: runs(2000) },
  );
});

it('reads any text, and loses no line of it when the paper is written again', () => {
  const any = fc.tuple(text, paperFile, text).map(([a, paper, b]) => a + writePaperFile(paper) + b);
  fc.assert(
    fc.property(fc.oneof(text, any), paperFile, (before, paper) => {
      const { said, shape } = readPaperFile(before);
      const again = writePaperFile({ ...paper, ...said, shape });
      const isOurs = /reading-list:|^(?:---|\.\.\.)[ \t]*$/u;
      for (const line of before.replace(/^\ufeff/u, '').split('\n'))
        if (!isOurs.test(line)) expect(again.split('\n')).toContain(line);
    }),
    { numRuns: runs(1000) },
  );
});

const LONGEST_ID = `p-${'a'.repeat(ID_LIMIT - 2)}`;

const front = (...lines: readonly string[]) =>
  readPaperFile(['---', ...lines, '---', 'text'].join('\n')).said;

describe('front matter as people and programs write it', () => {
  test.each<[readonly string[], object]>([
    [['tags: a, b c'], { tags: ['a', 'b c'] }],
    [['tags: [a, "b, c", \'d\']'], { tags: ['a', 'b, c', 'd'] }],
    [['tags:', '- a', '- "#b"', '# not c', '', '-   d # old'], { tags: ['a', 'b', 'd'] }],
    [['tags: [', '  a,', '  b', ']'], { tags: ['a', 'b'] }],
    [['Tags: #a'], { tags: [] }],
    [['tags:', "  - 'a", '', "    b'", '', '  - c'], { tags: ['a\nb', 'c'] }],
    [['title: |2-', '    one', '  two # no remark'], { title: '  one\ntwo # no remark' }],
    [['tags:'], { tags: [] }],
    [['title: It is plain # remark'], { title: 'It is plain' }],
    [["title: 'It''s'"], { title: "It's" }],
    [['title: "a\\u00e9\\x41\\n\\"b\\" \\U0001F9EA"'], { title: 'aéA\n"b" 🧪' }],
    [['title: >-', '  one', '  two', '', '  three'], { title: 'one two\nthree' }],
    [['title: |', '  one', '   two'], { title: 'one\n two\n' }],
    [['title: one', '  two'], { title: 'one two' }],
    [['title: "one', '', '  two \\', '  three"'], { title: 'one\ntwo three' }],
    [['"title": a:b'], { title: 'a:b' }],
    [['title: ~'], { title: '' }],
    [['authors: Anna Müller; Li Berg'], { authors: ['Anna Müller', 'Li Berg'], authorsCut: false }],
    [['author: Anna Müller, Li Berg'], { authors: ['Anna Müller', 'Li Berg'], authorsCut: false }],
    [['authors: Müller, Anna'], { authors: ['Müller, Anna'], authorsCut: false }],
    [['date: 2022-11-23T10:00'], { published: '2022-11-23' }],
    [['status: To read'], { status: 'to-read' }],
    [['year: "2022"'], { year: 2022 }],
    [[`id: ${LONGEST_ID}`], { id: LONGEST_ID }],
    [['year:', 'title: a', 'title: b', 'other: [x'], { year: null, title: 'a' }],
  ])('%j', (lines, said) => {
    expect(front(...lines)).toEqual({ ...said, highlights: [], notes: [] });
  });

  test.each([
    'tags: {a: b}',
    'tags: [a, [b]]',
    'title: *x',
    'year: soon',
    'status: away',
    'tags:\n  a: b',
    'id: x',
    `id: p-${'a'.repeat(ID_LIMIT - 1)}`,
  ])('%s cannot be read, is told, and stays', (entry) => {
    const { said, problems, shape } = readPaperFile(`---\nown: 1\n${entry}\n---\n`);
    expect(said).toEqual({ highlights: [], notes: [] });
    expect(problems).toEqual([
      { line: 3, message: expect.stringMatching(/^What “\w+” says .*\.$/u) },
    ]);
    expect(writePaperFile({ ...PAPER, shape })).toContain(`\n${entry}\n`);
  });

  it('is not needed, and may be written on any system', () => {
    expect(readPaperFile('only text').said).toEqual({ highlights: [], notes: [] });
    expect(readPaperFile('---\ntitle: a\nno end').said.title).toBeUndefined();
    expect(readPaperFile(`\ufeff${WRITTEN.replaceAll('\n', '\r\n')}`).said).toEqual(
      fieldsOf(PAPER),
    );
  });
});

describe('writing into a file that was there', () => {
  const edited = WRITTEN.replace('year: 2022', 'year: 2022 # I think\nown key: [x, y]')
    .replace('tags:\n  - to cite\n  - C++', 'tags: [to cite, C++]')
    .replace('## Notes', 'My own line.\n\n## What I think');
  const { said, shape, problems } = readPaperFile(edited);

  it('leaves all as it is where nothing changed', () => {
    expect(problems).toEqual([]);
    expect(writePaperFile({ ...PAPER, ...said, shape })).toBe(edited);
  });

  it('changes what changed, puts new sections after others of their kind, and takes out what is gone', () => {
    const note = { id: 'n-0123456789abcdef.0000000000000', text: 'New.' } as const;
    const now = { ...PAPER, shape, rating: 4, notes: [...PAPER.notes, note], highlights: [] };
    const expected = edited
      .replace('rating:', 'rating: 4')
      .replace(/<!-- reading-list: highlight[\s\S]*?end -->\n/u, '')
      .replace(
        /\n$/u,
        `\n\n<!-- reading-list: note ${note.id} -->\nNew.\n<!-- reading-list: end -->\n`,
      );
    expect(writePaperFile(now)).toBe(expected);
  });
});

describe('a body that was edited', () => {
  it('is read with marks put in and sections open, doubled or in list items', () => {
    const body = [
      '- <!-- reading-list: abstract -->',
      'We ==show== all. ==open',
      '====',
      '<!-- reading-list: note n-1 -->',
      'one',
      '<!-- reading-list: end -->',
      '<!-- reading-list: note n-1 -->',
      'copy',
      '<!-- reading-list: end -->',
      '<!-- reading-list: highlight h-2 -->',
      '> a',
      '>b',
      'comment',
    ].join('\n');
    const { said, shape } = readPaperFile(body);
    expect(said).toEqual({
      abstract: 'We show all. ==open\n====',
      marks: [{ from: 3, to: 7 }],
      highlights: [{ id: 'h-2', colour: null, quote: 'a\nb', comment: 'comment' }],
      notes: [{ id: 'n-1', text: 'one' }],
    });
    expect(
      shape.parts.filter(({ kind }) => kind === 'text').flatMap(({ lines }) => lines),
    ).toContain('copy');
  });
});
