import { readdirSync, readFileSync } from 'node:fs';
import { readBibtex } from '../../../../../src/domain/formats/bibtex/read-bibtex.ts';
import type { Found } from '../../../../../src/domain/reference/found.ts';
import type { PersonName } from '../../../../../src/domain/reference/person-name.ts';
import type { Reference } from '../../../../../src/domain/reference/reference.ts';

const FOLDER = 'tests/fixtures/formats/bibtex';

export const FIXTURES: readonly string[] = readdirSync(FOLDER);

/** The text of a fixture; the two about line ends are made here, where no checkout can change them. */
export function fixture(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll('\r\n', '\n');
}

export const read = (text: string): readonly Found[] => [...readBibtex(text)];

export const references = (text: string): readonly Reference[] =>
  read(text).flatMap((found) => (found.kind === 'reference' ? [found.reference] : []));

/** The one reference of a text, or the one with the key. */
export function only(text: string, key?: string): Reference {
  const found = references(text).filter(
    ({ citationKey }) => key === undefined || citationKey === key,
  );
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} references instead of one`);
  return first;
}

export const problems = (text: string): readonly string[] =>
  read(text)
    .flatMap((found) => (found.kind === 'unreadable' ? [found.problem] : found.problems))
    .map(({ line, message }) => `${line}: ${message}`);

/** A name as `particle|family|suffix|given`, an institution as `<name>`. */
export const shown = ({ family, given, particle, suffix, isLiteral }: PersonName): string =>
  isLiteral ? `<${family}>` : [particle, family, suffix, given].join('|');

export const shownDate = ({ issued }: Reference): string =>
  issued === null ? '' : [issued.year, issued.month, issued.day].filter(Boolean).join('-');
