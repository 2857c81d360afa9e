import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainArxiv } from '../../../../src/domain/reference/plain-arxiv.ts';
import { plainDoi } from '../../../../src/domain/reference/plain-doi.ts';
import {
  identifiersFrom,
  NO_IDENTIFIERS,
} from '../../../../src/domain/reference/plain-identifiers.ts';
import {
  plainIsbn,
  plainIssn,
  plainPmcid,
  plainPmid,
} from '../../../../src/domain/reference/plain-numbers.ts';
import { runs } from '../../runs.ts';

const SICI = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2';
const PLAIN_SICI = SICI.toLowerCase();

describe('plainDoi', () => {
  test.each([
    ['10.1145/3297280.3297641', '10.1145/3297280.3297641'],
    ['10.1145/ABC', '10.1145/abc'],
    ['doi:10.1145/3297280', '10.1145/3297280'],
    ['DOI: 10.1145/3297280.', '10.1145/3297280'],
    ['https://doi.org/10.1145/3297280', '10.1145/3297280'],
    ['http://dx.doi.org/10.1145%2F3297280', '10.1145/3297280'],
    [SICI, PLAIN_SICI],
    [`https://doi.org/${encodeURIComponent(SICI)}`, PLAIN_SICI],
    [SICI.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), PLAIN_SICI],
    [`See (${SICI}), where`, PLAIN_SICI],
    ['(10.1016/S0140-6736(05)71146-6)', '10.1016/s0140-6736(05)71146-6'],
    ['10.1000/abc</a> and more', '10.1000/abc'],
    ['“10.1000/abc”, they say', '10.1000/abc'],
    ['{10.1000/abc}', '10.1000/abc'],
    ['10.1000/abc;', '10.1000/abc'],
    ['10.1234.5/abc_d-e', '10.1234.5/abc_d-e'],
    [
      'https://www.frontiersin.org/articles/10.3389/fpsyg.2019.01234/full',
      '10.3389/fpsyg.2019.01234',
    ],
    [
      'https://link.springer.com/content/pdf/10.1007/978-3-319-24574-4_28.pdf',
      '10.1007/978-3-319-24574-4_28',
    ],
    [
      'https://x.org/doi/abs/10.1080/01621459.2019.1686987?src=a#b',
      '10.1080/01621459.2019.1686987',
    ],
    ['https://x.org/10.1000/abc%zz', '10.1000/abc%zz'],
    ['10.1000/a?b', '10.1000/a?b'],
    ['10.48550/arXiv.2103.01234', '10.48550/arxiv.2103.01234'],
    ['10.1000/', ''],
    ['version 210.1000/abc', ''],
    ['10.12/abc', ''],
    ['no doi', ''],
    ['', ''],
  ])('of %s is %j', (text, doi) => {
    expect(plainDoi(text)).toBe(doi);
  });

  it('finds the plain form again in itself', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abcXY019()[]<>/.;:-_+'), minLength: 1 });
    fc.assert(
      fc.property(part, (suffix) => {
        const doi = plainDoi(`doi: 10.1000/a${suffix} `);
        expect(plainDoi(doi)).toBe(doi);
        expect(doi).toMatch(/^10\.1000\/a/u);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('plainArxiv', () => {
  test.each([
    ['2103.01234', '2103.01234'],
    ['2103.01234v12', '2103.01234'],
    ['2103.01234 [cs.CV]', '2103.01234'],
    ['arXiv:2103.01234v2', '2103.01234'],
    ['arXiv: 2103.01234', '2103.01234'],
    ['arXiv preprint arXiv:1706.03762', '1706.03762'],
    ['https://arxiv.org/abs/0704.0001', '0704.0001'],
    ['http://www.arxiv.org/pdf/1706.03762v5.pdf', '1706.03762'],
    ['https://doi.org/10.48550/arXiv.1706.03762', '1706.03762'],
    ['math/0309136', 'math/0309136'],
    ['math.GT/0309136v1', 'math/0309136'],
    ['arXiv:hep-th/9901001', 'hep-th/9901001'],
    ['https://arxiv.org/abs/cond-mat/0301001', 'cond-mat/0301001'],
    ['pages 2103.01234 of', ''],
    ['2113.01234', ''],
    ['2103.012345', ''],
    ['10.1000/2103.01234', ''],
    ['files/0309136', ''],
    ['', ''],
  ])('of %s is %j', (text, id) => {
    expect(plainArxiv(text)).toBe(id);
  });
});

describe('plainIsbn', () => {
  test.each([
    ['0-306-40615-2', '0306406152'],
    ['ISBN 978-0-306-40615-7.', '9780306406157'],
    ['978 0 306 40615 7', '9780306406157'],
    ['080442957x', '080442957X'],
    ['0306406152 9780306406157', '0306406152 9780306406157'],
    ['9780306406157; 978-0-306-40615-7', '9780306406157'],
    ['979-10-90636-07-1', '9791090636071'],
    ['978-0-306-40615-8', ''],
    ['0-306-40615-3', ''],
    ['97803064061570', ''],
    ['', ''],
  ])('of %s is %j', (text, isbn) => {
    expect(plainIsbn(text)).toBe(isbn);
  });
});

describe('plainIssn', () => {
  test.each([
    ['0028-0836', '0028-0836'],
    ['1476-4687 (Electronic) 0028-0836 (Print)', '1476-4687 0028-0836'],
    ['2434561x', '2434-561X'],
    ['00280836', '0028-0836'],
    ['0028–0836', '0028-0836'],
    ['0028-0837', ''],
    ['978-0-306-40615-7', ''],
    ['', ''],
  ])('of %s is %j', (text, issn) => {
    expect(plainIssn(text)).toBe(issn);
  });
});

describe('plainPmid and plainPmcid', () => {
  test.each([
    ['31415926', '31415926'],
    ['PMID: 31415926', '31415926'],
    ['https://pubmed.ncbi.nlm.nih.gov/31415926/', '31415926'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/31415926', '31415926'],
    ['00012345', '12345'],
    ['314159265', ''],
    ['0', ''],
    ['a 31415926', ''],
  ])('PMID of %s is %j', (text, pmid) => {
    expect(plainPmid(text)).toBe(pmid);
  });

  test.each([
    ['PMC1234567', 'PMC1234567'],
    ['pmc 1234567', 'PMC1234567'],
    ['PMCID: PMC1234567', 'PMC1234567'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'PMC1234567'],
    ['1234567', ''],
    ['XPMC1234567', ''],
  ])('PMCID of %s is %j', (text, pmcid) => {
    expect(plainPmcid(text)).toBe(pmcid);
  });
});

describe('identifiersFrom', () => {
  it('finds what is there in free fields', () => {
    expect(
      identifiersFrom([
        'Preprint arXiv:1706.03762v5, PMID: 31415926; PMCID: PMC1234567',
        `doi ${SICI}.`,
        'ISBN 0-306-40615-2, ISSN 0028-0836',
        'ISBN 9780306406157, ISSN 1476-4687 and 0028-0836',
      ]),
    ).toEqual({
      doi: PLAIN_SICI,
      arxiv: '1706.03762',
      pmid: '31415926',
      pmcid: 'PMC1234567',
      isbn: '0306406152 9780306406157',
      issn: '0028-0836 1476-4687',
    });
  });

  test.each(['31415926', '2103.01234', '0306406152', '00280836', ''])(
    'takes %j alone for nothing, as it may be any number',
    (text) => {
      expect(identifiersFrom([text])).toEqual(NO_IDENTIFIERS);
    },
  );

  it('ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const found of Object.values(identifiersFrom([text])))
          expect(found.trim()).toBe(found);
      }),
      { numRuns: runs(500) },
    );
  });
});
