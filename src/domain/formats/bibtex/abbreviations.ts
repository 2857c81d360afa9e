import type { Piece, RawField, Spot } from './block.ts';
import { isMonthName } from './months.ts';

/** More than any abbreviation needs; what grows beyond it only means to. */
const LONGEST = 20_000;

/** What all abbreviations of a file may put into it, for each of its own characters. */
const GROWTH = 16;
const LEAST_GROWTH = 1_000_000;

/** A value put together, and what was wrong with it. */
export interface Expanded {
  readonly text: string;
  readonly spots: readonly Spot[];
}

/**
 * What `@string` defines, in the order of the file: a name means what it was last defined as, so no
 * definition can go in circles. How much they write is bounded, for one value and for the file.
 */
export class Abbreviations {
  readonly #texts = new Map<string, string>();
  #room: number;

  constructor(lengthOfFile: number) {
    this.#room = LEAST_GROWTH + GROWTH * lengthOfFile;
  }

  /** Whether so many characters more may be written; if so they count. */
  spend(length: number): boolean {
    if (length > this.#room) return false;
    this.#room -= length;
    return true;
  }

  define(field: RawField): readonly Spot[] {
    const { text, spots } = this.expand(field, 'defined');
    this.#texts.set(field.name.toLowerCase(), text);
    return spots;
  }

  /** The text of a field; a name that means nothing is kept as written. Months stay their names. */
  expand({ name, at, pieces }: RawField, use: 'defined' | 'read' = 'read'): Expanded {
    const spots: Spot[] = [];
    const tell = (message: string): number => spots.push({ at, message });
    const texts: string[] = [];
    let length = 0;
    const meaning = (piece: Piece): string => {
      if (piece.kind === 'text') return piece.text;
      const known = piece.name.toLowerCase();
      const text = this.#texts.get(known);
      if (text === undefined && isMonthName(known)) return known;
      if (text === undefined) tell(unknown(piece.name, name, use));
      else if (length + text.length > LONGEST || !this.spend(text.length)) {
        tell(
          `“${piece.name}” in “${name}” stands for more text than can be meant; it was kept as written.`,
        );
      } else return text;
      return piece.name;
    };
    for (const piece of pieces) {
      const text = meaning(piece);
      length += text.length;
      texts.push(text);
    }
    return { text: texts.join(''), spots: spots.slice(0, MOST_SPOTS) };
  }
}

/** Enough to see what is wrong with a field. */
const MOST_SPOTS = 5;

function unknown(written: string, field: string, use: 'defined' | 'read'): string {
  if (use === 'defined' && written.toLowerCase() === field.toLowerCase()) {
    return `The abbreviation “${field}” is defined by itself; its name was kept as its text.`;
  }
  return `“${written}” in “${field}” is an abbreviation that is defined nowhere before; it was kept as written.`;
}
