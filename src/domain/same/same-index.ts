import { PackedValues } from '../packed-values.ts';
import { isHeading, isShort } from './bare-title.ts';
import { lettersOf } from './compared-title.ts';
import type { Identity } from './identity.ts';
import { type KeyTable, keyTable } from './key-table.ts';
import { type Sameness, sameness } from './sameness.ts';
import { finished, textHash } from './text-hash.ts';
import { titleKeys } from './title-keys.ts';

/** A key that more papers have tells nothing and is not looked up. */
const MOST = 64;

/** A paper that was found again, by its place among those put in, and how sure that is. */
interface SameFound extends Sameness {
  readonly place: number;
}

/** Papers among which others are looked for. */
export interface SameIndex {
  /** Puts a paper in, at the next place. */
  readonly add: (identity: Identity) => void;
  /** The places of the papers worth comparing; some hundreds at most, however many there are. */
  readonly candidates: (identity: Identity) => readonly number[];
  /** The papers that are the same or likely so: the surest first, then in the order put in. */
  readonly find: (identity: Identity) => readonly SameFound[];
}

const NAMED = ['doi', 'arxiv', 'pmid', 'pmcid'] as const;

function identifierKeys({ identifiers }: Identity): readonly number[] {
  const keys: number[] = [];
  for (const kind of NAMED)
    if (identifiers[kind] !== '') keys.push(finished(textHash(`${kind}:${identifiers[kind]}`)));
  if (identifiers.isbn !== '')
    for (const isbn of identifiers.isbn.split(' ')) keys.push(finished(textHash(`isbn:${isbn}`)));
  return keys;
}

/** Under which a short title is found among many like it. */
function titleAndAuthor(identity: Identity): number {
  const family = identity.authors[0]?.family.split(' ').at(-1) ?? '';
  return finished(textHash(`${family}/${lettersOf(identity.title)}`));
}

/** A heading, with the place it stands at. */
const titleAndPlace = ({ title, year, page }: Identity): number =>
  finished(textHash(`${year ?? ''}/${page}/${lettersOf(title)}`));

function keysOf(identity: Identity): ReadonlySet<number> {
  const isBare = isHeading(identity) || isShort(identity);
  return new Set([
    ...identifierKeys(identity),
    ...(isHeading(identity) ? [] : titleKeys(identity)),
    ...(isBare && identity.title !== '' ? [titleAndAuthor(identity), titleAndPlace(identity)] : []),
  ]);
}

const SURENESS = { same: 0, likely: 1, different: 2 } as const;

/** An index of papers, of which more can be put in. */
export function sameIndex(identities: readonly Identity[]): SameIndex {
  const all = new PackedValues<Identity>();
  const table: KeyTable = keyTable();
  const add = (identity: Identity) => {
    for (const key of keysOf(identity)) table.add(key, all.length);
    all.add(identity);
  };
  const candidates = (identity: Identity) => [
    ...new Set([...keysOf(identity)].flatMap((key) => table.get(key, MOST))),
  ];
  const found = (identity: Identity, place: number): readonly SameFound[] => {
    const other = all.at(place);
    const verdict = other && sameness(identity, other);
    return verdict === undefined || verdict.is === 'different' ? [] : [{ place, ...verdict }];
  };
  identities.forEach(add);
  return {
    add,
    candidates,
    find: (identity) =>
      candidates(identity)
        .flatMap((place) => found(identity, place))
        .toSorted((a, b) => SURENESS[a.is] - SURENESS[b.is] || a.place - b.place),
  };
}
