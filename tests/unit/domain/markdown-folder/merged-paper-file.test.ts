import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { joinBody, splitBody } from '../../../../src/domain/markdown-folder/body-parts.ts';
import { CONFLICT_LINES } from '../../../../src/domain/markdown-folder/file-conflict.ts';
import { joinFile, splitFile } from '../../../../src/domain/markdown-folder/front-matter.ts';
import { mergedLines } from '../../../../src/domain/markdown-folder/merged-lines.ts';
import { mergedPaperFile } from '../../../../src/domain/markdown-folder/merged-paper-file.ts';
import { readPaperFile } from '../../../../src/domain/markdown-folder/read-paper-file.ts';
import { writePaperFile } from '../../../../src/domain/markdown-folder/write-paper-file.ts';
import { runs } from '../../runs.ts';
import { paperFile } from './arbitrary-paper-file.ts';
import { compareLines } from './compare-lines.ts';

const merged = (base: string, ours: string, theirs: string) =>
  mergedPaperFile(base, ours, theirs, compareLines);

const lines = (base: string, ours: string, theirs: string) =>
  mergedLines([...base], [...ours], [...theirs], compareLines).map((piece) =>
    piece.kind === 'agreed'
      ? piece.lines.join('')
      : `<${piece.ours.join('')}|${piece.theirs.join('')}>`,
  );

describe('lines', () => {
  test.each([
    ['abc', 'abc', 'abc', 'abc'],
    ['abc', 'axbc', 'abcy', 'axbcy'],
    ['abc', 'ac', 'abc', 'ac'],
    ['abc', 'abc', 'bc', 'bc'],
    ['abc', 'xbc', 'aby', 'xby'],
    ['abc', 'axc', 'ayc', 'a<x|y>c'],
    ['abc', 'apxqc', 'apyqc', 'ap<x|y>qc'],
    ['abc', 'ac', 'ayc', 'a<|y>c'],
    ['abc', 'axc', 'axc', 'axc'],
    ['ac', 'axc', 'ayc', 'axyc'],
    ['', 'x', 'y', 'xy'],
    ['abc', '', '', ''],
    ['abc', 'xbc', 'ayc', 'xyc'],
    ['abc', 'ac', 'ab', 'a'],
    ['abcd', 'ad', 'abxd', 'a<|x>d'],
    ['abc', 'apbc', 'axc', 'apxc'],
    ['abc', 'xyc', 'abpc', 'xypc'],
    ['abc', 'xyc', 'apbc', '<xy|apb>c'],
  ])('%s, made %s and %s, becomes %s', (base, ours, theirs, result) => {
    expect(lines(base, ours, theirs).join('')).toBe(result);
  });

  it('merges where comparing takes too long', () => {
    const pieces = mergedLines(['a', 'b'], ['a', 'x'], ['y', 'b'], () => null);
    expect(pieces).toEqual([{ kind: 'conflict', ours: ['a', 'x'], theirs: ['y', 'b'] }]);
  });
});

/** Edits: at each place so many lines go, and new ones of their own come. */
const edits = fc.array(fc.record({ at: fc.nat(60), gone: fc.nat(2), put: fc.nat(3) }), {
  maxLength: 4,
});
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, changes: Edits, who: string) {
  const all = text.split('\n');
  const added: string[] = [];
  changes.forEach(({ at, gone, put }, index) => {
    const fresh = Array.from({ length: put }, (_, count) => `${who} ${index} ${count}`);
    added.push(...fresh);
    all.splice(at % all.length, gone, ...fresh);
  });
  return { text: all.join('\n'), added: added.filter((line) => all.includes(line)) };
}

const paper = fc
  .tuple(paperFile, fc.boolean())
  .map(([file, isFile]) =>
    isFile
      ? writePaperFile(file)
      : `---\nid: p-1\ntags:\n  - a\n  - b\n---\none\ntwo\nthree\n<!-- reading-list: note n-1 -->\nfour\nfive\n<!-- reading-list: end -->\nsix\n`,
  );

describe('files that were edited anywhere on both sides', () => {
  it('keep every line that anyone wrote', () => {
    fc.assert(
      fc.property(paper, edits, edits, (base, a, b) => {
        const [ours, theirs] = [edited(base, a, 'ours'), edited(base, b, 'theirs')];
        const { text } = merged(base, ours.text, theirs.text);
        for (const line of [...ours.added, ...theirs.added])
          expect(text.split('\n')).toContain(line);
        const { entries, body } = splitFile(text);
        const again = new Set(joinFile(entries, joinBody(splitBody(body))).split('\n'));
        const isMarker = /reading-list:/u;
        expect(text.split('\n').filter((line) => !isMarker.test(line) && !again.has(line))).toEqual(
          [],
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are what one side made of them where the other did nothing, or the same', () => {
    fc.assert(
      fc.property(paper, edits, (base, changes) => {
        const { text } = edited(base, changes, 'x');
        expect(merged(base, text, base)).toEqual({ text, conflicts: [] });
        expect(merged(base, base, text)).toEqual({ text, conflicts: [] });
        expect(merged(base, text, text)).toEqual({ text, conflicts: [] });
      }),
      { numRuns: runs(1000) },
    );
  });

  it('lack the lines that one side deleted', () => {
    const base = Array.from({ length: 30 }, (_, at) => `line ${at}`);
    const some = fc.uniqueArray(fc.nat(29), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const without = (places: readonly number[]) =>
          base.filter((_, at) => !places.includes(at)).join('\n');
        const { text } = merged(base.join('\n'), without(a), without(b));
        expect(text).toBe(without([...a, ...b]));
      }),
      { numRuns: runs(500) },
    );
  });
});

const file = (front: string, body: string) => `---\n${front}\n---\n${body}`;

describe('front matter', () => {
  test.each([
    ['year: 1', 'year: 2', 'year: 1\nown: x', 'year: 2\nown: x'],
    ['year: 1\nown: x', 'year: 2\nown: x', 'year: 1', 'year: 2'],
    ['title: "a"\nyear: 1', 'title: b\nyear: 1', "title: 'a'\nyear: 3", 'title: b\nyear: 3'],
    ['tags: [a, b]', 'tags: [a, c, b]', 'tags: [b, d]', 'tags:\n  - c\n  - b\n  - d'],
    ['tags: [a]', 'tags: []', 'tags: []\nown: 1', 'tags: []\nown: 1'],
    ['year: 1', 'year: 2', 'year: 3', 'year: 2\nconflict-year: 3'],
    [
      'year: 1',
      'year: 2',
      'year: 3\nconflict-year: 0',
      'year: 2\nconflict-year-2: 3\nconflict-year: 0',
    ],
    ['year: 1', 'year: 2', 'own: 1', 'own: 1\nyear: 2'],
    ['year: 1', 'year: 2', 'year: 1 # sure', 'year: 2\nconflict-year: 1 # sure'],
  ])('of %j, made %j and %j, becomes %j', (base, ours, theirs, result) => {
    expect(merged(file(base, 'a'), file(ours, 'a'), file(theirs, 'a')).text).toBe(
      file(result, 'a'),
    );
  });

  it('is told where both gave a key another value', () => {
    expect(merged(file('year: 1', ''), file('year: 2', ''), file('year: 3', '')).conflicts).toEqual(
      [{ where: 'year', ours: 'year: 2', theirs: 'year: 3' }],
    );
  });

  it('stays where the file has lost it', () => {
    expect(merged(file('year: 1', 'a'), file('year: 2', 'a'), 'a\nb').text).toBe(
      file('year: 2', 'a\nb'),
    );
  });
});

const note = (id: string, text: string) =>
  `<!-- reading-list: note ${id} -->\n${text}\n<!-- reading-list: end -->`;

describe('sections', () => {
  const base = `a\n${note('n-1', 'one\ntwo')}\nb\n${note('n-2', 'x')}\nc`;

  it('are merged by what they are, wherever they went', () => {
    const ours = base.replace('one', 'ONE');
    const theirs = `a\nb\n${note('n-2', 'x')}\nc\n${note('n-1', 'one\nTWO')}`;
    const { text, conflicts } = merged(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(readPaperFile(text).said.notes).toEqual([
      { id: 'n-2', text: 'x' },
      { id: 'n-1', text: 'ONE\nTWO' },
    ]);
  });

  it('go where one side deleted them, unless the other wrote in them', () => {
    const without = base.replace(`${note('n-2', 'x')}\n`, '');
    expect(merged(base, without, `${base}\nd`).text).toBe(`${without}\nd`);
    expect(merged(base, `${base}\nd`, without).text).toBe(`${without}\nd`);
    const written = base.replace('\nx\n', '\nx\ny\n');
    expect(readPaperFile(merged(base, without, written).text).said.notes?.at(-1)?.text).toBe(
      'x\ny',
    );
    expect(readPaperFile(merged(base, written, without).text).said.notes?.at(-1)?.text).toBe(
      'x\ny',
    );
  });

  it('show both versions of what both changed, and tell them', () => {
    const { text, conflicts } = merged(
      base,
      base.replace('two', 'mine'),
      base.replace('two', 'yours'),
    );
    const both = [CONFLICT_LINES.ours, 'mine', CONFLICT_LINES.theirs, 'yours', CONFLICT_LINES.end];
    expect(readPaperFile(text).said.notes?.[0]?.text).toBe(['one', ...both].join('\n'));
    expect(conflicts).toEqual([{ where: 'note n-1', ours: 'mine', theirs: 'yours' }]);
  });

  it('of which the markers are gone leave their text', () => {
    const theirs = base.replace('<!-- reading-list: note n-1 -->\n', '');
    const { text } = merged(base, base.replace('\nx\n', '\nX\n'), theirs);
    expect(text).toBe(theirs.replace('\nx\n', '\nX\n'));
  });
});
