import type { PersonName } from '../../reference/person-name.ts';
import { trimmed } from '../latex-text/text-kind.ts';
import { readPerson } from './read-person.ts';
import { SEMICOLON } from './semicolon.ts';
import { splitAtDepth } from './split-at-depth.ts';

const AND = /(?<!\s)\s+and(?=\s)/giu;
const CUT = /^(?:others|et\.? al\.?)$/iu;

/** The names of a list, and whether it is cut short with “and others”. */
export interface People {
  readonly names: readonly PersonName[];
  readonly isCut: boolean;
}

const parted = (value: string, between: RegExp): readonly string[] =>
  splitAtDepth(value, between)
    .map(trimmed)
    .filter((name) => name !== '');

/** Reads names with `and` between them, or, as no program writes but people do, with semicolons. */
export function readPeople(value: string): People {
  const byAnd = parted(` ${value} `, AND);
  const written = byAnd.length > 1 ? byAnd : parted(byAnd[0] ?? '', SEMICOLON);
  const isCut = CUT.test(written.at(-1) ?? '');
  const names = (isCut ? written.slice(0, -1) : written).map(readPerson);
  return { names: names.filter(({ family, given }) => family !== '' || given !== ''), isCut };
}
