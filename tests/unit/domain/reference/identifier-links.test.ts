import { expect, test } from 'vitest';
import { identifierLinks } from '../../../../src/domain/reference/identifier-links.ts';
import { NO_IDENTIFIERS } from '../../../../src/domain/reference/plain-identifiers.ts';
import { outsideAddress } from '../../../../src/domain/safe/link-address.ts';

const linksOf = (identifiers: Partial<typeof NO_IDENTIFIERS>) =>
  identifierLinks({ identifiers: { ...NO_IDENTIFIERS, ...identifiers } });

test('each leads to its place', () => {
  const all = {
    doi: '10.1145/3297280.3297641',
    arxiv: 'math/0309136',
    pmid: '123',
    pmcid: 'PMC45',
    isbn: '9780262035613',
  };
  expect(linksOf(all).map(({ name, url }) => [name, url])).toEqual([
    ['DOI', 'https://doi.org/10.1145/3297280.3297641'],
    ['arXiv', 'https://arxiv.org/abs/math/0309136'],
    ['PubMed', 'https://pubmed.ncbi.nlm.nih.gov/123'],
    ['PubMed Central', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC45'],
  ]);
  expect(linksOf({})).toEqual([]);
});

test.each([
  ['10.1002/(sici)1097-4636<1::aid-jbm1>3.0.co;2-#', '%3C1::aid-jbm1%3E3.0.co;2-%23'],
  ['10.1000/a?b', '/a%3Fb'],
  ['10.1000/50%', '/50%25'],
])('a DOI with signs of addresses is whole in one that opens: %s', (doi, end) => {
  const address = outsideAddress(linksOf({ doi })[0]?.url ?? '');
  expect(address.ok && address.value.endsWith(end)).toBe(true);
});
