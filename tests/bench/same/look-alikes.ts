import type { Reference } from '../../../src/domain/reference/reference.ts';
import { capitalised } from '../generated/made-up-word.ts';
import { authorsOf } from '../generated/names.ts';
import type { Random } from '../generated/random.ts';
import { personName } from './known-reference.ts';
import { anyWord } from './title-damage.ts';

/** Two works that are easily taken for one: the first is kept, the second comes in. */
export type LookAlike = (
  known: Reference,
  chance: Random,
) => readonly [kept: Reference, incoming: Reference];

/** The same authors at the same place with two titles. */
const titles =
  (of: (title: string, chance: Random) => readonly [string, string]): LookAlike =>
  (known, chance) => {
    const [kept, incoming] = of(known.title, chance);
    return [
      { ...known, title: kept },
      { ...known, title: incoming },
    ];
  };

const others = (chance: Random) => authorsOf(chance).map(personName);

/** Pairs of words that few letters tell apart. */
const OPPOSITES = [
  ['supervised', 'unsupervised'],
  ['convex', 'nonconvex'],
  ['symmetric', 'asymmetric'],
  ['CNN', 'RNN'],
  ['micro', 'macro'],
  ['text', 'test'],
  ['increasing', 'decreasing'],
  ['homogeneous', 'heterogeneous'],
  ['intra', 'inter'],
  ['image', 'video'],
  ['hard', 'soft'],
  ['spatial', 'special'],
  ['English', 'Finnish'],
  ['encoder', 'decoder'],
] as const;

const answered =
  (before: string): LookAlike =>
  (known, chance) => [
    known,
    {
      ...known,
      title: `${before}${known.title}`,
      authors: chance.chance(0.5) ? known.authors : others(chance),
    },
  ];

const moved = (reference: Reference, years: number): Reference => ({
  ...reference,
  issued: reference.issued && { ...reference.issued, year: reference.issued.year + years },
});

const heading = (known: Reference, chance: Random): Reference => ({
  ...known,
  title: chance.one(['Editorial', 'Introduction', 'Preface', 'Guest Editorial', 'Book Review']),
});

const conference = (known: Reference): Reference => ({
  ...known,
  type: 'paper-conference',
  venue: 'Proceedings of Things',
  pages: '101–110',
});

const journal = (known: Reference): Reference => ({
  ...moved(known, 1),
  type: 'article-journal',
  venue: 'Journal of Things',
  pages: '2001–2030',
});

const withDoi = (reference: Reference, doi: string): Reference => ({
  ...reference,
  identifiers: { ...reference.identifiers, doi },
});

/** Look-alikes by what they are called in the figures. */
export const LOOK_ALIKES = {
  'the task of another year': titles((title, chance) => {
    const year = 2001 + chance.below(20);
    return [`${title}: ${year} Shared Task`, `${title}: ${year + 1} Shared Task`];
  }),
  'the second part': titles((title) => [`${title}, Part I`, `${title}, Part II`]),
  'another version': titles((title) => [`${title} v2`, `${title} v3`]),
  'another edition': (known) => [
    { ...known, type: 'book', edition: '2nd' },
    { ...known, type: 'book', edition: '3rd' },
  ],
  'another volume': (known) => [
    { ...known, type: 'book', volume: '1' },
    { ...moved(known, 1), type: 'book', volume: '2' },
  ],
  'an erratum': answered('Erratum to: '),
  'a corrigendum': answered('Corrigendum to '),
  'a reply': answered('Reply to “'),
  'a comment': answered('Comment on '),
  'a review': answered('Review of '),
  'the extended version': titles((title) => [title, `${title} (extended version)`]),
  'an opposite word': titles((title, chance) => {
    const [one, other] = chance.one(OPPOSITES);
    return [`${title} for ${one} data`, `${title} for ${other} data`];
  }),
  'another word': titles((title, chance) => {
    const words = title.split(' ');
    const at = chance.below(words.length);
    return [title, words.with(at, anyWord(chance)).join(' ')];
  }),
  'another subtitle': titles((title, chance) => {
    const [main = ''] = title.split(': ');
    const subtitle = () => `${capitalised(anyWord(chance))} ${anyWord(chance)}`;
    return [`${main}: ${subtitle()}`, `${main}: ${subtitle()}`];
  }),
  'another work of the authors': titles((title, chance) => [
    title,
    `${capitalised(anyWord(chance))} ${title.split(' ').slice(0, 3).join(' ')} ${anyWord(chance)}`,
  ]),
  'the same title by others': (known, chance) => [known, { ...known, authors: others(chance) }],
  'a heading of another year': (known, chance) => {
    const kept = heading(known, chance);
    return [kept, moved(kept, 1)];
  },
  'a heading by others': (known, chance) => {
    const kept = heading(known, chance);
    return [kept, { ...kept, authors: others(chance) }];
  },
  'a heading on another page': (known, chance) => {
    const kept = heading(known, chance);
    return [
      { ...kept, pages: '1201–1203' },
      { ...kept, pages: '1307–1309' },
    ];
  },
  'the same title years later': (known) => [known, moved(known, 8)],
  'another paper under the DOI of the proceedings': (known, chance) => [
    withDoi(known, '10.1234/proceedings'),
    {
      ...withDoi(known, '10.1234/proceedings'),
      title: `${capitalised(anyWord(chance))} ${anyWord(chance)} ${anyWord(chance)} ${anyWord(chance)}`,
      authors: others(chance),
    },
  ],
  'the article made of a conference paper, by DOI': (known) => [
    withDoi(conference(known), '10.1234/conference'),
    withDoi(journal(known), '10.1234/journal'),
  ],
  'the article made of a conference paper': (known) => [conference(known), journal(known)],
  'the article made of a thesis': (known) => [
    { ...known, type: 'thesis', venue: '', publisher: 'University of Things', pages: '' },
    journal(known),
  ],
  'another chapter of the book by its ISBN': (known, chance) => {
    const chapter: Reference = {
      ...known,
      type: 'chapter',
      identifiers: { ...known.identifiers, isbn: '9780000000002' },
    };
    return [chapter, { ...chapter, title: `${anyWord(chance)} of ${anyWord(chance)} and more` }];
  },
} as const satisfies Record<string, LookAlike>;
