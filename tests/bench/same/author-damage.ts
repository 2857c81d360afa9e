import type { PersonName } from '../../../src/domain/reference/person-name.ts';
import { saidName } from '../../../src/domain/reference/person-name.ts';
import type { Reference } from '../../../src/domain/reference/reference.ts';
import { bare, inLatex } from './title-damage.ts';

type Authors = Pick<Reference, 'authors' | 'authorsCut'>;
type AuthorDamage = (given: Authors) => Authors;

const each =
  (change: (name: PersonName) => PersonName): AuthorDamage =>
  ({ authors, authorsCut }) => ({ authors: authors.map(change), authorsCut });

const initials = (given: string, after: string): string =>
  given
    .split(/[\s-]+/u)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + after)
    .join(after === '' ? '' : ' ');

const literal = (name: string): PersonName => ({
  family: name,
  given: '',
  particle: '',
  suffix: '',
  isLiteral: false,
});

/** What happens to authors on their way. */
export const AUTHOR_DAMAGE = {
  'initials with full stops': each((name) => ({ ...name, given: initials(name.given, '.') })),
  'initials run together': each((name) => ({ ...name, given: initials(name.given, '') })),
  'middle names left out': each((name) => ({ ...name, given: name.given.split(' ')[0] ?? '' })),
  'names without accents': each((name) => ({
    ...name,
    family: bare(name.family),
    given: bare(name.given),
  })),
  'umlauts spelt out': each((name) => ({
    ...name,
    family: name.family.replace(/ü/gu, 'ue').replace(/ö/gu, 'oe').replace(/ä/gu, 'ae'),
  })),
  'names in LaTeX': each((name) => ({
    ...name,
    family: inLatex(name.family),
    given: inLatex(name.given),
  })),
  'particles left out': each((name) => ({ ...name, particle: '' })),
  'particles in the family name': each((name) => ({
    ...name,
    family: [name.particle, name.family].filter(Boolean).join(' '),
    particle: '',
  })),
  'names not taken apart': each((name) => literal(saidName(name))),
  'names taken apart the wrong way': each((name) =>
    name.particle === '' && name.given !== ''
      ? { ...name, family: name.given, given: name.family }
      : name,
  ),
  'cut by et al. after the first': ({ authors }) => ({
    authors: authors.slice(0, 1),
    authorsCut: authors.length > 1,
  }),
  'cut by et al. after the third': ({ authors, authorsCut }) => ({
    authors: authors.slice(0, 3),
    authorsCut: authorsCut || authors.length > 3,
  }),
  'last of many authors missing': ({ authors, authorsCut }) => ({
    authors: authors.length > 4 ? authors.slice(0, -1) : authors,
    authorsCut,
  }),
} as const satisfies Record<string, AuthorDamage>;
