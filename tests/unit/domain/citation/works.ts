import { EMPTY_FLAT, unflattened } from '../../../../src/domain/formats/flat-reference.ts';
import type { PersonName } from '../../../../src/domain/reference/person-name.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';

/** `Particle Family, Given, Suffix`, or an institution in brackets. */
function nameOf(text: string): PersonName {
  const isLiteral = text.startsWith('[');
  const [family = '', given = '', suffix = ''] = isLiteral ? [text.slice(1, -1)] : text.split(', ');
  const [, particle = '', rest = family] = /^([a-z ]+) (\p{Lu}.*)$/u.exec(family) ?? [];
  return { family: rest, given, particle, suffix, isLiteral };
}

export const namesOf = (...names: readonly string[]): readonly PersonName[] => names.map(nameOf);

const NOTHING = unflattened(EMPTY_FLAT, { format: 'csl-json', type: '', fields: [] });

type Said = Omit<Partial<Reference>, 'identifiers'> & Partial<Reference['identifiers']>;

export function work({ doi = '', arxiv = '', ...said }: Said): Reference {
  return { ...NOTHING, ...said, identifiers: { ...NOTHING.identifiers, doi, arxiv } };
}

const on = (year: number, month: number | null = null, day: number | null = null) => ({
  year,
  month,
  day,
});

const genre = (value: string) =>
  ({ format: 'csl-json', type: 'thesis', fields: [['genre', JSON.stringify(value)]] }) as const;

export const WORKS = {
  article: work({
    type: 'article-journal',
    title: 'Deep learning for Bayesian inference',
    authors: namesOf('LeCun, Yann', 'Bengio, Yoshua A.'),
    issued: on(2015, 5, 28),
    venue: 'Journal of Tests',
    volume: '12',
    issue: '3',
    pages: '101–119',
    doi: '10.1000/xyz',
  }),
  paper: work({
    type: 'paper-conference',
    title: 'Is attention all you need?',
    authors: namesOf('Vaswani, Ashish', 'Shazeer, Noam', 'Parmar, Niki'),
    editors: namesOf('Guyon, Isabelle'),
    issued: on(2017, 12),
    venue: 'Advances in Neural Information Processing Systems',
    volume: '30',
    pages: '5998–6008',
    publisher: 'Curran Associates',
    publisherPlace: 'Red Hook',
  }),
  preprint: work({
    type: 'article',
    title: 'Bounds of $O(n^2)$ for sorting',
    authors: namesOf('van der Berg, Anna Maria'),
    issued: on(2021, 3, 2),
    arxiv: '2103.01234',
  }),
  book: work({
    type: 'book',
    title: 'The Art of Computer Programming',
    authors: namesOf('Knuth, Donald E.'),
    issued: on(1997),
    publisher: 'Addison-Wesley',
    publisherPlace: 'Reading',
    edition: '3',
    volume: '1',
  }),
  editedBook: work({
    type: 'book',
    title: 'Handbook of Logic',
    editors: namesOf('Abramsky, Samson', 'Gabbay, Dov M.'),
    issued: on(1992),
    publisher: 'Clarendon Press',
    publisherPlace: 'Oxford',
  }),
  chapter: work({
    type: 'chapter',
    title: 'Sorting and searching',
    authors: namesOf('King, Martin L., Jr.'),
    editors: namesOf('Smith, John', 'Doe, Jane'),
    issued: on(2003),
    venue: 'Handbook of Algorithms',
    publisher: 'Springer',
    publisherPlace: 'Berlin',
    edition: '2nd ed.',
    pages: '321–328',
  }),
  thesis: work({
    type: 'thesis',
    title: 'Reinforcement learning with humans',
    authors: namesOf('Curie, Marie'),
    issued: on(1903),
    publisher: 'University of Paris',
    source: genre('PhD thesis'),
  }),
  report: work({
    type: 'report',
    title: 'Global health report',
    authors: namesOf('[World Health Organization]'),
    issued: on(2020),
    publisher: 'World Health Organization',
    publisherPlace: 'Geneva',
    issue: 'TR-7',
    url: 'https://example.org/report',
  }),
  dataset: work({
    type: 'dataset',
    title: 'Ten thousand faces',
    authors: namesOf('Turing, Alan'),
    issued: on(2019, 6),
    publisher: 'Zenodo',
    doi: '10.5281/zenodo.1',
  }),
  software: work({
    type: 'software',
    title: 'Tensor tools',
    authors: namesOf('Hopper, Grace'),
    issued: on(2022),
    publisher: 'GitHub',
    url: 'https://example.org/tools',
  }),
  page: work({
    type: 'webpage',
    title: 'How to read a paper',
    authors: namesOf('Keshav, Srinivasan'),
    issued: on(2016, 9, 5),
    venue: 'Reading Group',
    url: 'https://example.org/read',
  }),
  nothingKnown: work({
    type: 'article-journal',
    title: 'An anonymous note',
    venue: 'Journal of Tests',
    volume: '4',
    pages: 'e17',
  }),
} as const satisfies Record<string, Reference>;
