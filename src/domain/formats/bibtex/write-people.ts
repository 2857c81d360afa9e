import type { PersonName } from '../../reference/person-name.ts';
import { isSame } from '../is-same.ts';
import { trimmed } from '../latex-text/text-kind.ts';
import { writeLatexText } from '../latex-text/write-latex-text.ts';
import { readPeople } from './read-people.ts';

const latex = (text: string): string => writeLatexText(text, 'name', 'as they are');
const braced = (text: string): string => (text === '' ? '' : `{${latex(text)}}`);

function inOrder(
  { family, given, particle, suffix }: PersonName,
  write: (text: string) => string,
): string {
  const last = [particle === '' ? '' : latex(particle), write(family)].filter(
    (part) => part !== '',
  );
  if (suffix !== '') return `${last.join(' ')}, ${write(suffix)}, ${write(given)}`;
  const isOneName = given === '' && last.length === 1 && !/\s/u.test(family);
  return isOneName ? last.join('') : `${last.join(' ')}, ${write(given)}`;
}

function inParts({ family, given, particle, suffix }: PersonName): string {
  const parts = [
    ['family', family],
    ['given', given],
    ['prefix', particle],
    ['suffix', suffix],
  ] as const;
  return parts
    .filter(([, value]) => value !== '')
    .map(([part, value]) => `${part}={${latex(value)}}`)
    .join(', ');
}

/** Whether it is read as that person, alone and in a list: the blanks before its “and” are no part of it. */
const isReadAs = (written: string, person: PersonName): boolean =>
  isSame(readPeople(written), { names: [person], isCut: false }) &&
  isSame(readPeople(`${written} and others`), { names: [person], isCut: true });

/** The name as plainly as it can be written so that it is read as the same. */
function writePerson(person: PersonName): string {
  if (person.isLiteral) return braced(person.family);
  const ways = [inOrder(person, latex), inOrder(person, braced)].map(trimmed);
  return ways.find((written) => isReadAs(written, person)) ?? inParts(person);
}

/** Names with `and` between them, and at last `others` where the list is cut short. */
export const writePeople = (people: readonly PersonName[], isCut: boolean): string =>
  [...people.map(writePerson), ...(isCut ? ['others'] : [])].join(' and ');
