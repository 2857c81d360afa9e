import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../../../src/domain/query/parse-query.ts';
import { printQuery } from '../../../../src/domain/query/print-query.ts';
import type { Term } from '../../../../src/domain/query/term.ts';
import { runs } from '../../runs.ts';
import { arbitraryText } from './arbitrary-term.ts';

const word = (text: string, field: Extract<Term, { kind: 'text' }>['field'] = null): Term => ({
  kind: 'text',
  field,
  text,
  quoted: false,
});
const phrase = (text: string): Term => ({ kind: 'text', field: null, text, quoted: true });
const tag = (...any: string[]): Term => ({ kind: 'named', field: 'tag', any });
const not = (term: Term): Term => ({ kind: 'not', term });
const and = (...terms: Term[]): Term => ({ kind: 'and', terms });
const or = (...terms: Term[]): Term => ({ kind: 'or', terms });
const all: Term = { kind: 'all' };

describe('parseQuery', () => {
  test.each<[string, Term]>([
    ['', all],
    ['  \t ', all],
    ['quant', word('quant')],
    ['Quant nets', and(word('Quant'), word('nets'))],
    ['a AND b', and(word('a'), word('b'))],
    ['"binary nets"', phrase('binary nets')],
    ['"binary nets"*', word('binary nets')],
    ['“binary nets”', phrase('binary nets')],
    ['„binary nets“ x', and(phrase('binary nets'), word('x'))],
    ['"the ""best"" one"', phrase('the "best" one')],
    ['-net', not(word('net'))],
    ['NOT net b', and(not(word('net')), word('b'))],
    ['--a', word('a')],
    ['-NOT -net', not(word('net'))],
    ['a OR b c', or(word('a'), and(word('b'), word('c')))],
    ['a | b', or(word('a'), word('b'))],
    ['a|b', or(word('a'), word('b'))],
    ['(a OR b) c', and(or(word('a'), word('b')), word('c'))],
    ['-(net b*x)', not(and(word('net'), word('b*x')))],
    // One or two letters leave out just that word, for too many begin so.
    ['-a', not(phrase('a'))],
    ['x -ai', and(word('x'), not(phrase('ai')))],
    ['-"a', not(phrase('a'))],
    ['-"a"*', not(word('a'))],
    ['-title:ai', not({ ...phrase('ai'), field: 'title' } as Term)],
    [
      '-note:(ai OR nets)',
      not(or({ ...phrase('ai'), field: 'note' } as Term, word('nets', 'note'))),
    ],
    ['-(ai -3d)', not(and(phrase('ai'), not(word('3d'))))],
    ['-(a) b', and(not(phrase('a')), word('b'))],
    ['-量子', not(word('量子'))],
    ['a or b', and(word('a'), word('or'), word('b'))],
    ['not and', and(word('not'), word('and'))],
    ['a - b -- c', and(word('a'), word('b'), word('c'))],
    ['self-supervised', word('self-supervised')],
    ['*', all],
    ['-*', not(all)],
    ['tag:edge', tag('edge')],
    ['TAG:edge', tag('edge')],
    ['tag:"binary nets",edge', tag('binary nets', 'edge')],
    ['tag:a,a,,b', tag('a', 'b')],
    ['-tag:a,b', not(tag('a', 'b'))],
    ['tag:(a OR "b c")', or(tag('a'), tag('b c'))],
    ['tag:(a,b)', tag('a', 'b')],
    ['author:"Yann LeCun"', { kind: 'named', field: 'author', any: ['Yann LeCun'] }],
    ['category:CV,LG', { kind: 'named', field: 'category', any: ['CV', 'LG'] }],
    ['title:a,b', word('a,b', 'title')],
    ['note:"x y', word('x y', 'note')],
    ['title:(a OR abstract:b)', or(word('a', 'title'), word('b', 'abstract'))],
    ['status:to-read,Read', { kind: 'status', any: ['to-read', 'read'] }],
    ['status:"To read"', { kind: 'status', any: ['to-read'] }],
    ['code:Yes', { kind: 'code', is: true }],
    ['code:no', { kind: 'code', is: false }],
    ['has:highlight', { kind: 'has', what: 'highlight' }],
    ['has:note,tag', or({ kind: 'has', what: 'note' }, { kind: 'has', what: 'tag' })],
  ])('reads %s', (text, term) => {
    expect(parseQuery(text)).toEqual({ term, sort: null, problems: [] });
  });

  test.each([
    ['year:2023', '2023', '2023'],
    ['date:2023-05', '2023-05', '2023-05'],
    ['date:2023-05-17', '2023-05-17', '2023-05-17'],
    // Without the noughts, where no digit more can follow.
    ['date:2023-5', '2023-05', '2023-05'],
    ['date:2023-5-7..2023-11-4', '2023-05-07', '2023-11-04'],
    ['date:>=2023-2-9', '2023-02-09', null],
    ['date:2023-02-4', '2023-02-04', '2023-02-04'],
    ['year:2020..2023', '2020', '2023'],
    ['year:2020...2023', '2020', '2023'],
    ['year:"2020 .. 2023"', '2020', '2023'],
    ['added:2020..', '2020', null],
    ['read:..2023-02', null, '2023-02'],
    ['year:2023-05..2023', '2023-05', '2023'],
    ['year:>=2021', '2021', null],
    ['year:>2021', '2022', null],
    ['date:>2021-12', '2022-01', null],
    ['date:>2021-12-31', '2022-01-01', null],
    ['date:>2024-02-28', '2024-02-29', null],
    ['year:<2021', null, '2020'],
    ['date:<2021-01', null, '2020-12'],
    ['date:<2024-03-01', null, '2024-02-29'],
    ['date:<1900-03-01', null, '1900-02-28'],
    ['changed:<=2021-03', null, '2021-03'],
    ['year:2020.', '2020', '2020'],
    ['year:2020..20', '2020', null],
  ])('reads the dates of %s', (text, from, to) => {
    const field = text.slice(0, text.indexOf(':'));
    const term = { kind: 'when', field, from, to };
    expect(parseQuery(text)).toEqual({ term, sort: null, problems: [] });
  });

  test.each([
    ['sort:date', 'date', 'descending'],
    ['sort:date+', 'date', 'ascending'],
    ['SORT:Title-', 'title', 'descending'],
    ['sort:title', 'title', 'ascending'],
    ['sort:relevance', 'relevance', 'descending'],
    ['sort:changed', 'changed', 'descending'],
    ['sort:page', 'page', 'ascending'],
    ['-(sort:status)', 'status', 'ascending'],
    ['sort:(author)', 'author', 'ascending'],
  ])('reads the order of %s', (text, by, direction) => {
    expect(parseQuery(text)).toEqual({ term: all, sort: { by, direction }, problems: [] });
  });

  test.each<[string, Term]>([
    ['Schr\\"odinger', word('Schr\\"odinger')],
    ['\\"o b', and(word('\\"o'), word('b'))],
    ['"Schr\\"odinger cat"', phrase('Schr\\"odinger cat')],
    ['"ends in \\"', phrase('ends in \\')],
    ['$O(\\log n)$-time', word('$O(\\log n)$-time')],
    ['($a | b$)', word('$a | b$')],
    ['title:$a, b$', word('$a, b$', 'title')],
    ['tag:$a, b$,c', tag('$a, b$', 'c')],
    ['costs $5 and $10', and(word('costs'), word('$5'), word('and'), word('$10'))],
    ['\\$a b$', and(word('\\$a'), word('b$'))],
    ['$5 "a$', and(word('$5'), word('a$'))],
    ['http://x.org/a', word('http://x.org/a')],
    ['foo:bar C: c++', and(word('foo:bar'), word('C:'), word('c++'))],
  ])('takes %s for plain text', (text, term) => {
    expect(parseQuery(text)).toEqual({ term, sort: null, problems: [] });
  });

  test.each([
    ['"binary net', '"binary net"*'],
    ['a "', 'a'],
    ['a ""', 'a'],
    ['tag:', ''],
    ['a author:', 'a'],
    ['tag:"', ''],
    ['$\\mathca', '"$$"*'],
    ['$\\mathcal{O', '$\\mathcal{O}$'],
    ['$\\frac{\\hat{a', '$\\frac{\\hat{a}}$'],
    ['x $\\mathcal{O}(n^2)', 'x $\\mathcal{O}(n^2)$'],
    ['title:($\\log', 'title:$\\log$'],
    ['O($\\alp', 'O "$$"*'],
    ['$5 \\a', '"$5"* \\a'],
    ['$5', '"$5"*'],
    ['tag:"binary ne', 'tag:"binary ne"'],
    ['tag:a,', 'tag:a'],
    ['title:', ''],
    ['title:(', ''],
    ['title:(a OR', 'title:a'],
    ['(a OR b', 'a OR b'],
    ['()', ''],
    ['a OR', 'a'],
    ['OR a', 'a'],
    ['a OR OR b', 'a OR b'],
    ['a || b', 'a OR b'],
    ['a -', 'a'],
    ['a --', 'a'],
    ['(a -) b', 'a b'],
    ['a NOT', 'a'],
    ['NOT AND a', 'a'],
    ['a -(', 'a'],
    ['year:', ''],
    ['year:2', ''],
    ['year:20', ''],
    ['year:202', ''],
    ['date:2023-', ''],
    ['date:2023-1', ''],
    ['date:2023-05-', ''],
    ['date:2023-05-3', ''],
    ['year:>', ''],
    ['year:>=20', ''],
    ['year:.', ''],
    ['year:..', ''],
    ['year:..20', ''],
    ['sort:', ''],
    ['sort:da', ''],
    ['status:re', 'status:reading,read'],
    ['status:to', 'status:to-read'],
    ['status:read', 'status:read'],
    ['code:y', 'code:yes'],
    ['has:h', 'has:highlight'],
  ])('makes the best of half-typed %s', (text, canonical) => {
    const { term, sort, problems } = parseQuery(text);
    expect(printQuery(term, sort)).toBe(canonical);
    expect(problems).toEqual([]);
  });
});

describe('problems', () => {
  test.each([
    ['a ) b', 'a b', ')', /closes none/],
    ['year:abcd', '', 'abcd', /“abcd” is not a date; write 2023/],
    ['year:20 a', 'a', '20', /not a date/],
    ['date:2023-13', '', '2023-13', /not a date/],
    ['date:2023-02-30', '', '2023-02-30', /not a date/],
    ['date:2023-2-30', '', '2023-2-30', /not a date/],
    ['year:2020-2023', '', '2020-2023', /2020\.\.2023/],
    ['year:20..2023', 'year:..2023', '20..2023', /“20” is not/],
    ['year:2023..2020', 'year:2020..2023', '2023..2020', /other way round; write 2020\.\.2023/],
    ['year:>9999', '', '>9999', /no date > 9999/],
    ['date:<0000-01-01', '', '<0000-01-01', /no date/],
    ['year:> a', 'a', '>', /date is missing/],
    ['status:foo', '', 'foo', /unread, to-read, reading, skimmed, read or dropped/],
    ['status:foo,read', 'status:read', 'foo', /not a status/],
    ['code:maybe', '', 'maybe', /yes or no/],
    ['has:pdf', '', 'pdf', /note, tag, highlight, code or link/],
    ['sort:size', '', 'size', /not an order/],
    ['sort:da a', 'a', 'da', /not an order/],
    ['sort:date sort:title', 'sort:title', 'date', /overrides/],
    ['auther:lecun', 'author:lecun', 'auther:', /no field “auther:”; it is read as “author:”/],
    ['Tags:x', 'tag:x', 'Tags:', /“tag:”/],
    ['a -tga:(b OR c)', 'a -(tag:b OR tag:c)', 'tga:', /“tag:”/],
    ['yaer:', '', 'yaer:', /“year:”/],
    ['a tag: b', 'a b', 'tag:', /right after “tag:”/],
    ['tag:a, b', 'tag:a b', 'tag:a,', /right after the comma/],
  ])('are told of %s', (text, canonical, where, words) => {
    const { term, sort, problems } = parseQuery(text);
    expect(printQuery(term, sort)).toBe(canonical);
    expect(problems.map(({ from, to }) => text.slice(from, to))).toEqual([where]);
    expect(problems[0]?.words).toMatch(words);
    expect(problems[0]?.words).toMatch(/^[^.].*[.?]$/u);
  });
});

describe('any text', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(arbitraryText, { maxLength: 8 }).map((texts) => texts.join(' ')),
  );

  it('is read as something that can be printed and read again', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { term, sort, problems } = parseQuery(text);
        expect(parseQuery(printQuery(term, sort))).toMatchObject({ term, sort });
        for (const { from, to } of problems) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: runs(5000) },
    );
  });

  test.each([
    '(',
    ')',
    '-',
    '-(',
    '$a ',
    '"',
    '"a"',
    'tag:',
    'tag:(',
    'a|',
    'NOT ',
    '$\\a',
    '\\"',
    '.',
    ',',
  ])('of 100,000 times %s is read', (piece) => {
    expect(() => printQuery(parseQuery(piece.repeat(100_000)).term)).not.toThrow();
  });

  it('keeps what stands inside parentheses too deep to be read', () => {
    const { term, problems } = parseQuery(`${'('.repeat(5000)}a OR b${')'.repeat(5000)} c`);
    expect(printQuery(term)).toBe('(a OR b) c');
    expect(problems).toHaveLength(1);
  });
});
