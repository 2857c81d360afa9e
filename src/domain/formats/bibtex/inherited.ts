import type { SourceField } from '../../reference/source.ts';
import type { Abbreviations } from './abbreviations.ts';
import { type Entry, lookedUp } from './entry.ts';
import { Fields } from './fields.ts';

/** What a part has in common with the whole it is in. Its title, address and notes are its own. */
const COMMON =
  'booktitle editor publisher address location year month date volume number series isbn issn journal journaltitle organization institution edition language langid eventtitle'.split(
    ' ',
  );

/** Kinds of wholes whose title is the `booktitle` of their parts (BibLaTeX manual, appendix B). */
const BOOKS =
  /^(?:mv)?(?:book|collection|proceedings|reference)$|^(?:booklet|manual|incollection|inbook)$/u;
const PARTS = /^(?:suppbook|suppcollection|bookinbook|conference|in\w+)$/u;
const OF_AUTHOR = /^(?:inbook|bookinbook|suppbook)$/u;

const DEEPEST = 4;
const MOST_PROBLEMS = 5;

function renamed(child: string, parent: string): readonly (readonly [from: string, to: string])[] {
  if (PARTS.test(child) && BOOKS.test(parent)) {
    const author = OF_AUTHOR.test(child) ? ([['author', 'author']] as const) : [];
    return [['title', 'booktitle'], ['subtitle', 'booksubtitle'], ...author];
  }
  if (parent === 'periodical')
    return [
      ['title', 'journaltitle'],
      ['subtitle', 'journalsubtitle'],
    ];
  return [];
}

/** What an entry takes over from others: fields it has not, and what was wrong. */
export interface Inheritance {
  readonly fields: readonly SourceField[];
  readonly problems: readonly string[];
}

/** Names of fields of the one that is named, with the name they get in the heir. */
type Names = (parent: Parent) => Iterable<readonly [from: string, to: string]>;

interface Parent {
  readonly type: string;
  readonly fields: Fields;
}

const all: Names = function* ({ fields }) {
  for (const name of fields.names()) yield [name, name] as const;
};

const common = COMMON.map((name) => [name, name] as const);

const asPart =
  (child: string): Names =>
  ({ type }) => [...renamed(child, type), ...common];

const keysIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map(lookedUp)
    .filter((key) => key !== '');

/** Looks up what entries take over from those they name in `crossref` and `xdata`. */
export class Heirs {
  readonly #parents = new Map<string, Parent>();
  readonly #budget: Abbreviations;

  constructor(budget: Abbreviations) {
    this.#budget = budget;
  }

  /** Takes in an entry that others may name; of several with one key the first counts. */
  learn({ key, type, fields }: Entry): void {
    const known = lookedUp(key);
    if (known === '' || this.#parents.has(known)) return;
    this.#parents.set(known, { type: type.toLowerCase(), fields: new Fields(fields) });
  }

  inherited({ type, fields }: Entry): Inheritance {
    const own = new Fields(fields);
    const taken = new Map<string, string>();
    const problems: string[] = [];
    const seen = new Set<string>();
    const takeFrom = (key: string, names: Names, depth: number): void => {
      if (depth === 0 || seen.has(key)) return;
      seen.add(key);
      const parent = this.#parents.get(key);
      if (!parent) {
        problems.push(`“${key}”, which the entry refers to, is not in the file.`);
        return;
      }
      for (const [from, to] of names(parent)) {
        const value = parent.fields.get(from);
        if (!this.#budget.spend(from.length + 1)) return;
        if (value === '' || own.get(to) !== '' || taken.has(to)) continue;
        if (this.#budget.spend(value.length)) taken.set(to, value);
      }
      for (const next of keysIn(parent.fields.get('xdata'))) takeFrom(next, names, depth - 1);
      for (const next of keysIn(parent.fields.get('crossref'))) {
        takeFrom(next, asPart('of a part'), depth - 1);
      }
    };
    for (const key of keysIn(own.get('xdata'))) takeFrom(key, all, DEEPEST);
    for (const key of keysIn(own.get('crossref'))) {
      takeFrom(key, asPart(type.toLowerCase()), DEEPEST);
    }
    return { fields: [...taken], problems: problems.slice(0, MOST_PROBLEMS) };
  }
}
