// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { SourceField } from '../../../../src/domain/reference/source.ts';
import type { PaperView } from '../../../../src/preload/view-types.ts';
import { Details } from '../../../../src/renderer/paper/details.tsx';
import { namesOf } from '../../domain/citation/works.ts';
import { openPaper, reference } from './a-reference.ts';

afterEach(cleanup);

/** The facts that are shown, each with its name. */
function drawn(known: Partial<NonNullable<PaperView>>): Readonly<Record<string, string>> {
  const { container } = render(<Details paper={openPaper(known)} />);
  const names = [...container.querySelectorAll('dl:first-of-type > dt')];
  return Object.fromEntries(
    names.map((name) => [name.textContent, name.nextElementSibling?.textContent ?? '']),
  );
}

const { identifiers } = reference();

const FULL = reference({
  type: 'paper-conference',
  citationKey: 'ada2019nets',
  venue: 'Proceedings of Tests',
  volume: '12',
  issue: '3',
  pages: '12–34',
  publisher: 'ACM',
  editors: namesOf('Noether, Emmy', 'Turing, Alan'),
  edition: '2',
  series: 'Notes',
  language: 'en',
  url: 'https://example.org/nets',
  identifiers: {
    ...identifiers,
    doi: '10.1000/x',
    arxiv: '2103.01234',
    pmid: '7',
    isbn: '9780262035613',
    issn: '0028-0836',
  },
});

test('what little is known of a paper is all that is shown', () => {
  expect(drawn({})).toEqual({ Code: 'None known', Identifier: 'p-1' });
});

test('all that a bibliography says is shown, in words', () => {
  const paper = { date: '2019-03', category: 'CV', authors: ['Ada'], authorsCut: true } as const;
  expect(drawn({ ...paper, reference: FULL })).toEqual({
    Published: 'March 2019',
    Type: 'Conference paper',
    'Published in': 'Proceedings of Tests',
    Volume: '12(3)',
    Pages: '12–34',
    Series: 'Notes',
    Edition: '2nd',
    Publisher: 'ACM',
    Editors: 'Emmy Noether, Alan Turing',
    Language: 'English',
    ISBN: '9780262035613',
    ISSN: '0028-0836',
    DOI: '10.1000/x',
    arXiv: '2103.01234',
    PubMed: '7',
    Address: 'https://example.org/nets',
    'Citation key': 'ada2019nets',
    Category: 'CV',
    Code: 'None known',
    Authors: 'Ada and others, whom the file leaves out',
    Identifier: 'p-1',
  });
  expect(document.querySelector('time')?.dateTime).toBe('2019-03');
});

test('links lead where they say, and nothing is one that may not be opened', () => {
  drawn({ reference: FULL });
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('10.1000/x')).toBe('https://doi.org/10.1000/x');
  expect(href('2103.01234')).toBe('https://arxiv.org/abs/2103.01234');
  expect(href('7')).toBe('https://pubmed.ncbi.nlm.nih.gov/7');
  cleanup();
  const url = 'javascript:alert(1)';
  expect(drawn({ reference: reference({ url }) })).toMatchObject({ Address: url });
  expect(screen.queryByRole('link')).toBe(null);
});

test('an address that only says the DOI is not told twice', () => {
  const known = { identifiers: FULL.identifiers, url: 'https://doi.org/10.1000/x' };
  expect(Object.keys(drawn({ reference: reference(known) }))).not.toContain('Address');
});

const NAME = 'All fields of the file';

function fieldsOf(type: string, fields: readonly SourceField[]) {
  const source = { format: 'bibtex', type, fields } as const;
  return drawn({ reference: reference({ source }) });
}

test('all fields of the file are drawn once they are asked for, as they are written', () => {
  fieldsOf('inproceedings', [
    ['howpublished', '{By <b>hand</b>}'],
    ['note', 'one\ntwo'],
    ['note', 'again'],
  ]);
  const disclosure = screen.getByText(NAME).closest('details');
  expect(screen.queryByText('howpublished')).toBe(null);
  if (!disclosure) throw new Error('There is nothing to open.');
  disclosure.open = true;
  fireEvent(disclosure, new Event('toggle'));
  const region = within(screen.getByRole('region', { name: NAME }));
  expect(region.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Kind of entry',
    'howpublished',
    'note',
    'note',
  ]);
  expect(region.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'inproceedings',
    '{By <b>hand</b>}',
    'one\ntwo',
    'again',
  ]);
});

test('where the file says nothing there is nothing to open', () => {
  fieldsOf('misc', []);
  expect(screen.queryByText(NAME)).toBe(null);
});
