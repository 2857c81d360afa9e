import type { Found } from '../../reference/found.ts';
import { lookedUp } from './entry.ts';
import { placeIn } from './place-in.ts';

/** What JabRef begins its groups with, until version 4 and since. */
const BEGINNING = /jabref-meta: group(?:stree|ing):/u;
/** Groups that name the entries in them; other kinds find theirs, or the entries name the group. */
const NAMING = /^\s*\d+\s*ExplicitGroup:/u;

/** The parts of a text between semicolons without a backslash before them, one level of backslashes removed. */
function unescapedParts(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [sign] of text.matchAll(/\\.|[^\\;]+|./gsu)) {
    if (sign === ';') {
      parts.push(part);
      part = '';
    } else part += sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign;
  }
  return [...parts, part];
}

/** The comments of a file that hold groups. JabRef may cut their lines anywhere. */
function* groupTexts(text: string): Generator<Found, readonly string[], void> {
  const trees: string[] = [];
  for (let end = 0; ; ) {
    const at = yield* placeIn(text, BEGINNING, end);
    if (at === -1) return trees;
    const from = text.indexOf(':', at + 'jabref-meta:'.length) + 1;
    end = text.indexOf('}', from);
    if (end === -1) return trees;
    trees.push(text.slice(from, end).replace(/\r\n|\n|\r/gu, ''));
  }
}

/**
 * The names of the groups in which JabRef until version 4 kept entries, by their keys as they are
 * looked up: `1 ExplicitGroup:Name\;0\;key\;other key\;;`. Since then entries name their groups.
 */
export function* jabrefGroups(
  text: string,
): Generator<Found, ReadonlyMap<string, readonly string[]>, void> {
  const groups = new Map<string, string[]>();
  for (const tree of yield* groupTexts(text))
    for (const group of unescapedParts(tree)) {
      const [named = ''] = NAMING.exec(group) ?? [];
      if (named === '') continue;
      const [name = '', , ...keys] = unescapedParts(group.slice(named.length));
      for (const key of keys.map(lookedUp).filter((one) => one !== '')) {
        const known = groups.get(key);
        if (known) known.push(name.trim());
        else groups.set(key, [name.trim()]);
      }
    }
  return groups;
}
