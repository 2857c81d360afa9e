import { describe, expect, it, test } from 'vitest';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import { mergedReference } from '../../../../src/domain/same/merged-reference.ts';
import { referenceDifferences } from '../../../../src/domain/same/reference-difference.ts';
import { referenceOf, type Said } from './reference-of.ts';

const differences = (a: Said, b: Said) => referenceDifferences(referenceOf(a), referenceOf(b));

const date = (year: number, month: number | null = null, day: number | null = null) => ({
  issued: { year, month, day },
});

describe('what is no difference', () => {
  test.each<[Said, Said]>([
    [{ identifiers: { doi: '10.1/AB' } }, { identifiers: { doi: '10.1/ab' } }],
    [{ pages: '12–34' }, { pages: '12--34' }],
    [{ pages: 'pp. 123–34' }, { pages: '123-134' }],
    [{ title: 'Schrödinger and\n others' }, { title: 'Schr{\\"o}dinger and others' }],
    [{ title: 'A – b' }, { title: 'A - b' }],
    [{ title: 'The “best” one’s' }, { title: 'The "best" one\'s' }],
    [{ authors: ['Müller, Anna'] }, { authors: ['M{\\"u}ller, Anna'] }],
    [{ url: 'https://example.org/a/' }, { url: 'http://www.example.org/a' }],
    [{ identifiers: { isbn: '1' } }, { identifiers: { isbn: '2', issn: '3' } }],
  ])('%j and %j', (a, b) => {
    expect(differences(a, b)).toEqual([]);
  });
});

describe('what is taken by default', () => {
  test.each<[string, Said, Said, 'kept' | 'incoming']>([
    ['something for nothing', { venue: '' }, { venue: 'Things' }, 'incoming'],
    ['what was kept of two', { venue: 'Stuff' }, { venue: 'Things' }, 'kept'],
    [
      'the list that is not cut',
      { authors: ['Kim, Jo'], authorsCut: true },
      { authors: ['Kim, Jo', 'Li, A'] },
      'incoming',
    ],
    [
      'the list that is not cut, of one length',
      { authors: ['Kim, Jo'] },
      { authors: ['Kim, Jo'], authorsCut: true },
      'kept',
    ],
    ['a longer list', { authors: ['Kim, Jo'] }, { authors: ['Kim, Jo', 'Li, A'] }, 'incoming'],
    ['given names', { authors: ['Kim, J.'] }, { authors: ['Kim, Jo Ann'] }, 'incoming'],
    ['a day', date(2020), date(2020, 5, 1), 'incoming'],
    ['the year that was kept', date(2020), date(2021, 5, 1), 'kept'],
    ['accents', { title: 'Uber Gode' }, { title: 'Über Göde' }, 'incoming'],
    ['the subtitle', { title: 'On mice' }, { title: 'On Mice: a study' }, 'incoming'],
    [
      'the end of an abstract',
      { abstract: 'We show that…' },
      { abstract: 'We show that mice sleep.' },
      'incoming',
    ],
    ['small letters', { title: 'ON MICE' }, { title: 'On mice' }, 'incoming'],
    ['a kind of work', { type: 'document' }, { type: 'book' }, 'incoming'],
    ['the kind that was kept', { type: 'book' }, { type: 'document' }, 'kept'],
    ['the key that was kept', { citationKey: 'a' }, { citationKey: 'ab' }, 'kept'],
  ])('%s', (_, a, b, choice) => {
    expect(differences(a, b).map((difference) => difference.choice)).toEqual([choice]);
  });
});

const KEPT = referenceOf({
  title: 'On mice',
  venue: 'Stuff',
  ...date(2020),
  identifiers: { isbn: '1', doi: '10.1/a' },
  reading: { status: 'read', tags: ['to cite', 'Mice'], notes: ['Good.'] },
  source: { format: 'ris', type: 'JOUR', fields: [['T1', 'On mice']] },
});
const INCOMING = referenceOf({
  title: 'On mice: a study',
  venue: 'Things',
  ...date(2020, 3),
  identifiers: { isbn: '1 2', issn: '3', arxiv: '2101.1' },
  reading: { status: 'unread', tags: ['mice', 'new'], notes: ['Good.', 'Why?'] },
  source: {
    format: 'ris',
    type: 'JOUR',
    fields: [
      ['t1', 'On mice: a study'],
      ['C1', 'own'],
    ],
  },
});

it('tells each difference as it is shown', () => {
  expect(referenceDifferences(KEPT, INCOMING)).toEqual([
    { field: 'title', kept: 'On mice', incoming: 'On mice: a study', choice: 'incoming' },
    { field: 'issued', kept: '2020', incoming: '2020-03', choice: 'incoming' },
    { field: 'venue', kept: 'Stuff', incoming: 'Things', choice: 'kept' },
    { field: 'doi', kept: '10.1/a', incoming: '', choice: 'kept' },
    { field: 'arxiv', kept: '', incoming: '2101.1', choice: 'incoming' },
    { field: 'status', kept: 'read', incoming: 'unread', choice: 'kept' },
  ]);
});

it('merges by default choices and by those of the person, and unites lists', () => {
  const merged = mergedReference(KEPT, INCOMING, { venue: 'incoming', title: 'kept' });
  const expected: Reference = {
    ...KEPT,
    venue: 'Things',
    issued: INCOMING.issued,
    identifiers: { ...KEPT.identifiers, isbn: '1 2', issn: '3', arxiv: '2101.1' },
    reading: { status: 'read', tags: ['to cite', 'Mice', 'new'], notes: ['Good.', 'Why?'] },
    source: {
      ...KEPT.source,
      fields: [
        ['T1', 'On mice'],
        ['C1', 'own'],
      ],
    },
  };
  expect(merged).toEqual(expected);
  expect(mergedReference(KEPT, INCOMING).title).toBe('On mice: a study');
});

it('keeps the fields of the file that was kept where the other is of another format', () => {
  const other = { ...INCOMING, source: { ...INCOMING.source, format: 'bibtex' } as const };
  expect(mergedReference(KEPT, other).source).toEqual(KEPT.source);
});

it('leaves what is the same as it was, and merges a reference with itself into itself', () => {
  expect(mergedReference(KEPT, KEPT)).toEqual(KEPT);
  expect(referenceDifferences(KEPT, mergedReference(KEPT, INCOMING, {})).length).toBeLessThan(4);
});
