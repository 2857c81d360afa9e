import type { Reference } from '../../../src/domain/reference/reference.ts';
import type { Random } from '../generated/random.ts';
import { AUTHOR_DAMAGE } from './author-damage.ts';
import { TITLE_DAMAGE } from './title-damage.ts';

/** Makes of a reference the same work as another source has it. */
type Damage = (reference: Reference, chance: Random) => Reference;

const NO_IDENTIFIERS = { doi: '', arxiv: '', pmid: '', pmcid: '', isbn: '', issn: '' };

const withYear = (reference: Reference, years: number): Reference => ({
  ...reference,
  issued: reference.issued && { ...reference.issued, year: reference.issued.year + years },
});

const onTitle = Object.entries(TITLE_DAMAGE).map(([name, damage]): readonly [string, Damage] => [
  name,
  (reference, chance) => ({ ...reference, title: damage(reference.title, chance) }),
]);

const onAuthors = Object.entries(AUTHOR_DAMAGE).map(([name, damage]): readonly [string, Damage] => [
  name,
  (reference) => ({ ...reference, ...damage(reference) }),
]);

const ON_REST: readonly (readonly [string, Damage])[] = [
  ['a year earlier', (reference) => withYear(reference, -1)],
  ['a year later', (reference) => withYear(reference, 1)],
  ['no year', (reference) => ({ ...reference, issued: null })],
  [
    'as a preprint',
    (reference) => ({ ...withYear(reference, -1), type: 'article', venue: 'arXiv', pages: '' }),
  ],
  [
    'venue abbreviated',
    (reference) => ({ ...reference, venue: reference.venue.replace(/(\p{L}{4})\p{L}+/gu, '$1.') }),
  ],
  ['neither venue nor pages', (reference) => ({ ...reference, venue: '', pages: '' })],
];

/** All single damages by name. */
export const DAMAGES = [...onTitle, ...onAuthors, ...ON_REST] as const;

/** As every source has it anew: most without identifiers, so that they do not decide. */
export const withoutIdentifiers = (reference: Reference): Reference => ({
  ...reference,
  identifiers: NO_IDENTIFIERS,
});

/** Damage that identifiers make up for. */
export const DAMAGES_WITH_IDENTIFIER: readonly (readonly [string, Damage])[] = [
  [
    'the same DOI in capitals',
    (reference) => ({
      ...reference,
      title: TITLE_DAMAGE['title in capitals'](reference.title),
      identifiers: { ...NO_IDENTIFIERS, doi: reference.identifiers.doi.toUpperCase() },
    }),
  ],
  [
    'an arXiv DOI for an arXiv id, another title',
    (reference) => ({
      ...reference,
      title: `On ${reference.title.split(' ').toReversed().join(' ')}`,
      identifiers: {
        ...NO_IDENTIFIERS,
        doi: `10.48550/arXiv.${reference.identifiers.arxiv}`,
      },
    }),
  ],
  [
    'a preprint with its arXiv id for a DOI',
    (reference) => ({
      ...withYear(reference, -1),
      type: 'article',
      venue: 'arXiv',
      pages: '',
      identifiers: { ...NO_IDENTIFIERS, arxiv: `2212.${reference.identifiers.doi.slice(-5)}` },
    }),
  ],
];

/** Two or three damages at once. */
export const severalDamages: Damage = (reference, chance) => {
  const picked = [
    chance.one(onTitle),
    chance.one(onAuthors),
    ...(chance.chance(0.5) ? [chance.one(ON_REST)] : []),
  ];
  return picked.reduce((changed, [, damage]) => damage(changed, chance), reference);
};
