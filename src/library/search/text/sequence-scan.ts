import { ABSTRACT, AUTHOR, type Fields, TITLE } from '../text-index.ts';
import type { PackedData } from './packed-data.ts';
import { marked } from './posting.ts';
import { codeAt, FIELD_END, isLead, unitsOf } from './word-codes.ts';
import type { WordRange } from './word-range.ts';

/** Units looked at in one go: the engine reads them more than twice as fast as one by one. */
const BLOCK = 8;

/** Words in sequence by their places in the sorted words; of the last there may be a range. */
interface Sequence {
  readonly before: readonly number[];
  readonly last: WordRange;
  /** The place of the last word as it was asked for, or -1 if no text holds it. */
  readonly exact: number;
}

/** Looks for words in sequence in one paper after another. */
export class SequenceScan {
  /** Where the sequence occurs in the paper looked at last, in full. */
  exact = 0;
  /** Where it does with a last word that only begins so. */
  begun = 0;
  readonly #data: PackedData;
  readonly #placeByCode: Uint32Array;
  readonly #units: Uint16Array;
  readonly #sequence: Sequence;

  constructor(data: PackedData, placeByCode: Uint32Array, sequence: Sequence) {
    this.#data = data;
    this.#placeByCode = placeByCode;
    this.#units = unitsOf(sequence.before.map((place) => data.codes[place] ?? 0));
    this.#sequence = sequence;
  }

  /** Counts the sequence in those fields of a paper. */
  look(paper: number, fields: Fields): void {
    const { texts, textStarts } = this.#data;
    const end = textStarts[paper + 1] ?? 0;
    let from = textStarts[paper] ?? 0;
    this.exact = 0;
    this.begun = 0;
    for (const field of [TITLE, AUTHOR]) {
      let to = from;
      while (texts[to] !== FIELD_END) to += 1;
      if ((field & fields) !== 0) this.#lookFrom(from, to, field);
      from = to + 1;
    }
    if ((ABSTRACT & fields) !== 0) this.#lookFrom(from, end, ABSTRACT);
  }

  #lookFrom(from: number, to: number, field: Fields): void {
    const { texts } = this.#data;
    const first = this.#units[0] ?? 0;
    for (let block = from; block < to; block += BLOCK) {
      if (
        texts[block] !== first &&
        texts[block + 1] !== first &&
        texts[block + 2] !== first &&
        texts[block + 3] !== first &&
        texts[block + 4] !== first &&
        texts[block + 5] !== first &&
        texts[block + 6] !== first &&
        texts[block + 7] !== first
      )
        continue;
      for (let at = block; at < block + BLOCK && at < to; at += 1)
        if (texts[at] === first) this.#compare(at, field);
    }
  }

  #compare(from: number, field: Fields): void {
    const { texts } = this.#data;
    const units = this.#units;
    for (let at = 1; at < units.length; at += 1) if (texts[from + at] !== units[at]) return;
    const unit = texts[from + units.length] ?? 0;
    const code = codeAt(unit, isLead(unit) ? (texts[from + units.length + 1] ?? 0) : 0);
    if (code < 0) return;
    const place = this.#placeByCode[code] ?? -1;
    const { last, exact } = this.#sequence;
    if (place === exact) this.exact = marked(this.exact, field);
    else if (place >= last.from && place < last.to) this.begun = marked(this.begun, field);
  }
}
