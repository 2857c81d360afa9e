import type { Found, Problem, Reader } from '../../reference/found.ts';
import type { SourceField } from '../../reference/source.ts';
import { lineCounter } from '../line-counter.ts';
import { NOTHING_YET } from '../nothing-yet.ts';
import { Abbreviations } from './abbreviations.ts';
import type { Block, Damage, Spot } from './block.ts';
import { type Entry, lookedUp } from './entry.ts';
import { Heirs } from './inherited.ts';
import { jabrefGroups } from './jabref-groups.ts';
import { placeIn } from './place-in.ts';
import { readEntry } from './read-entry.ts';
import { isNoteField, isTagField } from './read-reading.ts';
import { scanBlocks } from './scan-blocks.ts';

type EntryBlock = Extract<Block, { kind: 'entry' }>;

/** Whereby an entry refers to another. */
const REFERS = /\b(?:crossref|xdata)\b/iu;
/** Blocks learnt from at a time. */
const TOGETHER = 500;

function completed(block: EntryBlock, abbreviations: Abbreviations): [Entry, readonly Spot[]] {
  const spots: Spot[] = [...block.spots];
  const fields = block.fields.map((field): SourceField => {
    const { text, spots: more } = abbreviations.expand(field);
    spots.push(...more);
    return [field.name, text];
  });
  return [{ type: block.type, key: block.key, fields }, spots];
}

/** Learns what entries may take over, which may stand anywhere in the file. */
function* learnHeirs(text: string): Generator<Found, Heirs, void> {
  const abbreviations = new Abbreviations(text.length);
  const heirs = new Heirs(abbreviations);
  if ((yield* placeIn(text, REFERS, 0)) === -1) return heirs;
  let learnt = 0;
  for (const block of scanBlocks(text)) {
    if (block.kind === 'string') for (const field of block.fields) abbreviations.define(field);
    if (block.kind === 'entry') heirs.learn(completed(block, abbreviations)[0]);
    learnt += 1;
    if (learnt % TOGETHER === 0) yield NOTHING_YET;
  }
  return heirs;
}

function repeated({ fields }: EntryBlock): readonly Spot[] {
  const seen = new Set<string>();
  return fields.flatMap(({ name, at }) => {
    const known = name.toLowerCase();
    const isNew = !seen.has(known) || isTagField(known) || isNoteField(known);
    seen.add(known);
    return isNew ? [] : [{ at, message: `“${name}” stands here again; the first one counts.` }];
  });
}

/** Where each key stands first. */
class Keys {
  readonly #lines = new Map<string, number>();

  /** What is wrong with a key that an entry before has too. */
  take(key: string, line: number): readonly Problem[] {
    const known = lookedUp(key);
    const first = this.#lines.get(known);
    if (first === undefined && known !== '') this.#lines.set(known, line);
    if (first === undefined) return [];
    return [
      {
        line,
        message: `The key “${key}” is that of the entry on line ${first}, too; both were read.`,
      },
    ];
  }
}

function damageMessage({ key, spot }: Damage, line: number): string {
  const entry = key === '' ? `The entry on line ${line}` : `“${key.slice(0, 60)}” on line ${line}`;
  return `${entry} was left out: ${spot.message}.`;
}

/**
 * Reads a BibTeX or BibLaTeX file, an entry at a time, whatever it holds; an entry that is damaged
 * costs only itself. Where one entry refers to another, the whole file is looked through first.
 */
export const readBibtex: Reader = function* (text): Generator<Found, void, void> {
  const lineOf = lineCounter(text);
  const abbreviations = new Abbreviations(text.length);
  const heirs = yield* learnHeirs(text);
  const keys = new Keys();
  const groups = yield* jabrefGroups(text);
  const told = (spots: readonly Spot[]): readonly Problem[] =>
    [...spots]
      .sort((one, other) => one.at - other.at)
      .map(({ at, message }) => ({ line: lineOf(at), message }));
  for (const block of scanBlocks(text)) {
    const { end } = block;
    if (block.kind === 'string') {
      const spots = block.fields.flatMap((field) => abbreviations.define(field));
      for (const problem of told(spots)) yield { kind: 'unreadable', problem, end };
    } else if (block.kind === 'damage') {
      const message = damageMessage(block, lineOf(block.at));
      yield { kind: 'unreadable', problem: { line: lineOf(block.spot.at), message }, end };
    } else if (block.kind === 'entry' && block.type.toLowerCase() !== 'xdata') {
      const line = lineOf(block.at);
      const [entry, spots] = completed(block, abbreviations);
      const { fields, problems } = heirs.inherited(entry);
      const all: readonly Problem[] = [
        ...keys.take(entry.key, line),
        ...problems.map((message) => ({ line, message })),
        ...told([...spots, ...repeated(block)]),
      ];
      const reference = readEntry(entry, fields, groups.get(lookedUp(entry.key)));
      yield { kind: 'reference', reference, line, end, problems: all };
    }
  }
};
