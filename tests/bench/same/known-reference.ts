import type { Paper } from '../../../src/domain/paper.ts';
import type { PersonName } from '../../../src/domain/reference/person-name.ts';
import type { Reference, ReferenceType } from '../../../src/domain/reference/reference.ts';
import { familyName } from '../../../src/domain/text/family-name.ts';
import { capitalised, madeUpWord } from '../generated/made-up-word.ts';
import type { Random } from '../generated/random.ts';

const TYPES: readonly ReferenceType[] = [
  'paper-conference',
  'article-journal',
  'article',
  'document',
];
const PARTICLES = /^(?:(?:van|der|de|la|von|den) )+/u;

/** A name in one line in its parts. */
export function personName(name: string): PersonName {
  const whole = familyName(name);
  const particle = PARTICLES.exec(whole)?.[0].trim() ?? '';
  const family = particle === '' ? whole : whole.slice(particle.length + 1);
  const given = name.slice(0, name.length - whole.length).trim();
  return { family, given, particle, suffix: '', isLiteral: false };
}

/** Venues that come often, by made-up names. */
const venueOf = (chance: Random, type: ReferenceType): string => {
  if (type === 'article') return chance.one(['arXiv', 'CoRR', '']);
  const field = capitalised(madeUpWord(chance.rank(1.8, 40)));
  return type === 'paper-conference' ? `Proceedings of ${field}` : `Journal of ${field}`;
};

const TOPICS = [
  'a case study',
  'theory and practice',
  'evidence from large data',
  'towards fair models',
  'lessons learned',
  'an empirical comparison',
];

/** Some titles have subtitles, and some of them numbers, as real ones do. */
function titleOf({ title }: Paper, chance: Random): string {
  if (!title.includes(' ')) return title;
  if (chance.chance(0.2))
    return `${title}: ${capitalised(madeUpWord(chance.below(90_000)))} ${chance.one(TOPICS)}`;
  if (chance.chance(0.1)) return `${capitalised(madeUpWord(chance.below(90_000)))}: ${title}`;
  return chance.chance(0.1) ? `${title} in ${1990 + chance.below(36)}` : title;
}

const pagesOf = (chance: Random): string => {
  const first = 2 + chance.below(3000);
  return `${first}–${first + 5 + chance.below(30)}`;
};

/** A generated paper as a bibliography knows it: half with a DOI, some with an arXiv id. */
export function knownReference(paper: Paper, chance: Random, place: number): Reference {
  const type = chance.one(TYPES);
  const [year, month, day] = paper.date.split('-').map(Number);
  const number = String(place).padStart(5, '0');
  return {
    type,
    citationKey: '',
    title: titleOf(paper, chance),
    authors: paper.authors.map(personName),
    authorsCut: paper.authorsCut,
    editors: [],
    issued: { year: year ?? 2000, month: month ?? null, day: day ?? null },
    venue: venueOf(chance, type),
    series: '',
    publisher: '',
    publisherPlace: '',
    volume: type === 'article-journal' ? String(1 + chance.below(60)) : '',
    issue: '',
    pages: type.includes('-') && chance.chance(0.6) ? pagesOf(chance) : '',
    edition: '',
    abstract: '',
    language: '',
    identifiers: {
      doi: chance.chance(0.5) ? `10.1234/known.${number}` : '',
      arxiv: type === 'article' || chance.chance(0.1) ? `2101.${number}` : '',
      pmid: '',
      pmcid: '',
      isbn: '',
      issn: type === 'article-journal' ? '1234-5679' : '',
    },
    url: '',
    reading: { status: null, tags: [], notes: [] },
    source: { format: 'bibtex', type: 'article', fields: [] },
  };
}
