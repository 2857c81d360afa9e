import type { PersonName } from '../../reference/person-name.ts';
import type { SourceField } from '../../reference/source.ts';
import { isSuffix, literalName } from '../comma-name.ts';
import { type Names, readNames } from '../read-name.ts';
import { tidyLine } from '../tidy.ts';

/** Full names (`FAU`) end with the suffix, without a comma: `King, Martin Luther Jr`. */
function withSuffix(name: PersonName): PersonName {
  const words = name.given.split(' ');
  const last = words.at(-1) ?? '';
  const isLast = name.suffix === '' && words.length > 1 && isSuffix(last);
  return isLast ? { ...name, given: words.slice(0, -1).join(' '), suffix: last } : name;
}

/** A short name: `King ML Jr`, of which everything before the initials is the family name. */
function shortName(text: string): Names {
  const words = tidyLine(text).split(' ');
  const suffix = words.length > 2 && isSuffix(words.at(-1) ?? '') ? words.pop() : undefined;
  const hasInitials = words.length > 1 && /^\p{Lu}{1,4}$/u.test(words.at(-1) ?? '');
  if (!hasInitials) return readNames([text]);
  const initials = words.pop() ?? '';
  return readNames([[words.join(' '), initials, suffix].filter(Boolean).join(', ')]);
}

/**
 * The people of an entry in order. Each may have a full name and then a short one, which counts only
 * without the other; institutions stand among them.
 */
export function medlineNames(
  fields: readonly SourceField[],
  [full, short]: readonly [full: string, short: string],
  institution: string,
): Names {
  const names: PersonName[] = [];
  let [isCut, hasFull] = [false, false];
  const add = (found: Names) => {
    for (const name of found.names) names.push(name);
    isCut ||= found.isCut;
  };
  for (const [tag, value] of fields) {
    if (tag === full) add(readNames([value]));
    else if (tag === short && !hasFull) add(shortName(value));
    else if (tag === institution && value !== '') names.push(literalName(tidyLine(value)));
    if ([full, short, institution].includes(tag)) hasFull = tag === full;
  }
  return { names: names.map(withSuffix), isCut };
}
