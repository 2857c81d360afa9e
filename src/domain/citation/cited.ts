import { plainLatex } from '../latex/plain-latex.ts';
import { addressOf } from '../reference/address-of.ts';
import { type Degree, degreeOf } from '../reference/degree.ts';
import type { PersonName } from '../reference/person-name.ts';
import type { PartialDate, Reference } from '../reference/reference.ts';
import { type CitedKind, citedKind } from './cited-kind.ts';
import { editionOf } from './edition.ts';

/** What the styles say of a work, as plain text in one line each. */
export interface Cited {
  readonly kind: CitedKind;
  readonly title: string;
  readonly authors: readonly PersonName[];
  readonly authorsCut: boolean;
  readonly editors: readonly PersonName[];
  readonly date: PartialDate | null;
  readonly venue: string;
  readonly publisher: string;
  readonly place: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  /** Such as `3rd`; empty for the first. */
  readonly edition: string;
  readonly degree: Degree;
  readonly doi: string;
  readonly arxiv: string;
  /** Where the work is found: its DOI, else arXiv, else an address. */
  readonly link: string;
}

/** Text as people read it, its mathematics too, in one line. */
const line = (text: string): string => plainLatex(text).replace(/\s+/gu, ' ').trim();

const named = (name: PersonName): PersonName => ({
  family: line(name.family),
  given: line(name.given),
  particle: line(name.particle),
  suffix: line(name.suffix),
  isLiteral: name.isLiteral,
});

const isNamed = ({ family, given }: PersonName): boolean => family !== '' || given !== '';

const people = (names: readonly PersonName[]): readonly PersonName[] =>
  names.map(named).filter(isNamed);

/** What there is to say of a reference when it is cited. */
export const citedOf = (reference: Reference): Cited => ({
  kind: citedKind(reference),
  title: line(reference.title),
  authors: people(reference.authors),
  authorsCut: reference.authorsCut,
  editors: people(reference.editors),
  date: reference.issued,
  venue: line(reference.venue),
  publisher: line(reference.publisher),
  place: line(reference.publisherPlace),
  volume: line(reference.volume),
  issue: line(reference.issue),
  pages: line(reference.pages),
  edition: editionOf(line(reference.edition)),
  degree: degreeOf(reference.source),
  doi: reference.identifiers.doi,
  arxiv: reference.identifiers.arxiv,
  link: addressOf(reference),
});
