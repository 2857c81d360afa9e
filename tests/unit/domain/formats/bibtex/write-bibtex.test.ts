import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citationKeyFor } from '../../../../../src/domain/formats/bibtex/citation-key-for.ts';
import type { Dialect } from '../../../../../src/domain/formats/bibtex/dialect.ts';
import { writeBibtex } from '../../../../../src/domain/formats/bibtex/write-bibtex.ts';
import type { PersonName } from '../../../../../src/domain/reference/person-name.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';
import { PATIENCE, runs } from '../../../runs.ts';
import { anyReference } from './arbitrary-reference.ts';
import { FIXTURES, fixture, only, problems, references } from './fixture.ts';

const DIALECTS = ['bibtex', 'biblatex'] as const satisfies readonly Dialect[];

const withoutSource = (reference: Reference) => ({ ...reference, source: undefined });

const NOBODY: PersonName = { family: '', given: '', particle: '', suffix: '', isLiteral: false };

const paper: Reference = {
  ...only('@misc{k, title = {x}}'),
  type: 'article-journal',
  title: 'Learning with PyTorch & 5% of $O(n)$',
  authors: [
    { family: 'Beethoven', given: 'Ludwig', particle: 'van', suffix: '', isLiteral: false },
    { family: 'King', given: 'Martin', particle: '', suffix: 'Jr.', isLiteral: false },
    { family: 'Barnes and Noble', given: '', particle: '', suffix: '', isLiteral: true },
  ],
  authorsCut: true,
  issued: { year: 2004, month: 3, day: 5 },
  venue: 'Journal of Things',
  publisher: 'Press',
  publisherPlace: 'Utrecht',
  issue: '3',
  pages: '12–34',
  identifiers: {
    doi: '10.1000/a_b',
    arxiv: '2103.01234',
    pmid: '',
    pmcid: '',
    isbn: '',
    issn: '',
  },
  url: 'https://example.org/~a_b?c=%20',
  reading: { status: 'to-read', tags: ['one', 'two, three'], notes: ['First.', 'Second\n- x'] },
  source: { format: 'ris', type: 'JOUR', fields: [['T1', 'x']] },
};

describe('writeBibtex', () => {
  it('writes what comes from other formats for BibTeX', () => {
    expect(writeBibtex(paper, 'bibtex', 'beethoven2004')).toBe(`@article{beethoven2004,
  author = {van Beethoven, Ludwig and King, Jr., Martin and {Barnes and Noble} and others},
  title = {Learning with {PyTorch} \\& 5\\% of {$O(n)$}},
  journal = {Journal of Things},
  number = {3},
  pages = {12--34},
  year = {2004},
  month = mar,
  day = {5},
  publisher = {Press},
  address = {Utrecht},
  doi = {10.1000/a_b},
  eprint = {2103.01234},
  archiveprefix = {arXiv},
  url = {https://example.org/~a_b?c=%20},
  keywords = {one, {two, three}},
  readstatus = {to-read},
  annote = {First.},
  annote-2 = {Second
- x},
}
`);
  });

  it('writes what comes from other formats for BibLaTeX', () => {
    const written = writeBibtex({ ...paper, type: 'thesis' }, 'biblatex', 'beethoven2004');
    expect(written).toMatch(/^@thesis\{beethoven2004,/u);
    expect(written).toContain('  date = {2004-03-05},\n');
    expect(written).toContain('  journaltitle = {Journal of Things},\n');
    expect(written).toContain('  institution = {Press},\n  location = {Utrecht},\n');
    expect(written).toContain('  eprinttype = {arxiv},\n');
    expect(written).toContain('  annotation-2 = {Second\n- x},\n');
  });

  it('says the kind of work where the type of the entry does not', () => {
    expect(writeBibtex({ ...paper, type: 'speech' }, 'bibtex', 'k')).toContain(
      '  entrysubtype = {speech},\n',
    );
  });

  it('writes what did not change as it was, and what is unknown', () => {
    const text = `@ARTICLE{k,
  Author = {G{\\"o}del, K.},
  title = {The {\\em Old} Title},
  howpublished = {somewhere},
  month = sep,
  year = {about 1931},
  keywords = {a; b},
  weird-field = {\\LaTeX{} \\& more},
}
`;
    const read = only(text);
    expect(writeBibtex(read, 'bibtex', 'k')).toBe(text);
    const changed: Reference = { ...read, title: 'A New_Title', type: 'book' };
    expect(writeBibtex(changed, 'bibtex', 'k')).toBe(
      text.replace('@ARTICLE', '@book').replace('The {\\em Old} Title', 'A New\\_Title'),
    );
  });

  it('gives fields of BibLaTeX the names that BibTeX knows', () => {
    const read = only(
      '@online{k, title = {T}, subtitle = {{S}}, date = {2004-03~}, journaltitle = {J\\&K}, location = {L}}',
    );
    expect(writeBibtex(read, 'bibtex', 'k')).toBe(`@misc{k,
  title = {T: S},
  year = {2004},
  month = mar,
  journal = {J\\&K},
  address = {L},
  entrysubtype = {webpage},
}
`);
    expect(writeBibtex(read, 'biblatex', 'k')).toContain('  date = {2004-03~},\n');
  });

  it('never writes a value that would break the file', () => {
    const read = only('@misc{k, title = {x}}');
    const fields = [
      ['title', 'x'],
      ['note', 'open { and\n@book{other, title = {y}}'],
    ] as const;
    const written = writeBibtex({ ...read, source: { ...read.source, fields } }, 'bibtex', 'k, {');
    expect(references(`${written}@misc{next, title = {z}}`).map((one) => one.citationKey)).toEqual([
      'k',
      'next',
    ]);
    expect(problems(written)).toEqual([]);
  });

  it.each(['\\foo\u00a0', 'Ann\u00a0', 'Ann\u2003', 'Ann\\'])(
    'keeps %j, by which a name ends, in a list',
    (given) => {
      const named = (family: string) => ({ ...NOBODY, family, given });
      for (const authors of [[named('Ode')], [named('Ode'), named('Deep nets')]])
        for (const authorsCut of [false, true]) {
          const written = writeBibtex({ ...paper, authors, authorsCut }, 'biblatex', 'k');
          expect(only(written)).toMatchObject({ authors, authorsCut });
        }
    },
  );

  test.each(DIALECTS)(
    'is read as the same reference, whatever it holds (%s)',
    (dialect) => {
      fc.assert(
        fc.property(anyReference, (reference) => {
          const key = citationKeyFor(reference, () => false);
          const text = writeBibtex(reference, dialect, key);
          expect(problems(text)).toEqual([]);
          expect(withoutSource(only(text))).toEqual({
            ...withoutSource(reference),
            citationKey: key,
          });
        }),
        { numRuns: runs(10_000, 200) },
      );
    },
    PATIENCE,
  );

  describe.each(FIXTURES)('writes what it read: %s', (name) => {
    it('as the same in BibLaTeX, field by field', () => {
      for (const reference of references(fixture(name))) {
        const again = only(writeBibtex(reference, 'biblatex', reference.citationKey));
        expect(withoutSource(again)).toEqual(withoutSource(reference));
        const own = again.source.fields.slice(0, reference.source.fields.length);
        expect(own).toEqual(reference.source.fields);
        expect(again.source.type).toBe(reference.source.type);
      }
    });

    it('as the same in BibTeX', () => {
      for (const reference of references(fixture(name))) {
        const again = only(writeBibtex(reference, 'bibtex', reference.citationKey));
        expect(withoutSource(again)).toEqual(withoutSource(reference));
      }
    });
  });

  it('changes nothing more when it is written again', () => {
    for (const name of FIXTURES) {
      for (const reference of references(fixture(name))) {
        const once = writeBibtex(reference, 'bibtex', reference.citationKey);
        expect(writeBibtex(only(once), 'bibtex', reference.citationKey)).toBe(once);
      }
    }
  });
});
