import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paperId } from '../../../src/domain/paper-id.ts';

const paper = {
  title: 'Learning to Train a Binary Neural Network',
  authors: ['Joseph Bethge'],
  year: 2018,
};

describe('paperId', () => {
  // What people keep hangs on these ids: they may not change, ever.
  test.each([
    ['p-5ojsiekpco2ifrvi', paper],
    [
      'p-rgbn3d74fd5lbk75',
      { title: 'One Model to Reconstruct Them All', authors: ['Gonçalo Mordido'], year: 2020 },
    ],
    [
      'p-5utvp9nnes76e9rd',
      { title: '$\\ell_2$-norm G{\\"o}del \\textbf{N}ets', authors: [], year: 2017 },
    ],
    ['p-evi75rbqm5621di7', { title: '深度学习', authors: ['Ærøe Łukasz'], year: 2026 }],
    ['p-4tlb7or0b5he26qn', { title: '', authors: [], year: 0 }],
    ['p-9v8sr92v3oif17c8', { ...paper, identifier: 'https://doi.org/10.1145/3123266.3129393' }],
    ['p-m15bupsofosb5fof', { ...paper, identifier: 'arXiv:1705.09864v1' }],
  ])('%s', (id, identity) => {
    expect(paperId(identity)).toBe(id);
  });

  test.each([
    ['spacing, case and marks', { title: '  LEARNING to train: a binary, neural network! ' }],
    ['LaTeX', { title: 'Learning to \\emph{Train} a {Binary} Neural~Network' }],
    ['accents', { authors: ['Jóseph BETHGE'] }],
    ['the other authors', { authors: ['Joseph Bethge', 'Haojin Yang'] }],
    ['an empty identifier', { identifier: ' ' }],
  ])('does not depend on %s', (_, change) => {
    expect(paperId({ ...paper, ...change })).toBe(paperId(paper));
  });

  test.each([
    ['title', { title: 'Learning to Train a Ternary Neural Network' }],
    ['first author', { authors: ['Haojin Yang', 'Joseph Bethge'] }],
    ['year', { year: 2019 }],
    ['identifier', { identifier: '1809.10463' }],
    ['title without letters', { title: '?!' }],
  ])('depends on the %s', (_, change) => {
    expect(paperId({ ...paper, ...change })).not.toBe(paperId(paper));
  });

  test.each([
    [
      '10.1145/ABC',
      ['https://doi.org/10.1145/abc', 'http://dx.doi.org/10.1145/abc', 'doi:10.1145/ABC'],
    ],
    [
      '1705.09864',
      [
        'arXiv:1705.09864v3',
        'https://arxiv.org/abs/1705.09864v1',
        'https://www.arxiv.org/pdf/1705.09864v1.pdf',
        'https://doi.org/10.48550/arXiv.1705.09864',
      ],
    ],
    ['cs/0112017', ['arXiv:cs/0112017v2', 'http://arxiv.org/abs/cs/0112017']],
  ])('knows %s in any form', (identifier, forms) => {
    const id = paperId({ ...paper, identifier });
    for (const form of forms)
      expect(paperId({ title: 'x', authors: [], year: 1, identifier: form })).toBe(id);
  });

  it('tells titles without letters apart', () => {
    const ids = ['?!', '...', ''].map((title) => paperId({ ...paper, title }));
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps what only looks like a version in a DOI', () => {
    const ids = ['10.1/av1', '10.1/av2'].map((identifier) => paperId({ ...paper, identifier }));
    expect(new Set(ids).size).toBe(2);
  });

  it('gives every paper an id of the same form', () => {
    const identity = fc.record({
      title: fc.string({ unit: 'binary' }),
      authors: fc.array(fc.string({ unit: 'binary' })),
      year: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
    });
    fc.assert(
      fc.property(identity, (one) => {
        expect(paperId(one)).toMatch(/^p-[0-9a-v]{16}$/u);
      }),
    );
  });

  it('tells 100,000 papers with much the same title apart, by either half of the id', () => {
    const ids = Array.from({ length: 100_000 }, (_, i) =>
      paperId({ ...paper, title: `Part ${i.toString(36)}` }),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(2, 10))).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(10))).size).toBe(ids.length);
  });
});
