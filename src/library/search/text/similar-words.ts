/** Fewer letters than this are too few to guess what was meant. */
const FEWEST_LETTERS = 4;
const LETTERS_FOR_TWO_EDITS = 8;
/** Longer words are no slips of a finger, and the counts of shared letters end at 255. */
const MOST_LETTERS = 64;

/** Told of words from one place to another, `to` excluded, and how many edits away they all are. */
type Found = (from: number, to: number, edits: number) => void;

/** How many edits away a word may begin, by its length; 0 for words too short or too long. */
function editsFor(length: number): number {
  if (length < FEWEST_LETTERS || length > MOST_LETTERS) return 0;
  return length < LETTERS_FOR_TWO_EDITS ? 1 : 2;
}

/** How many first letters each sorted word shares with the one before it, at most 255. */
export function sharedLetters(words: readonly string[]): Uint8Array {
  const shared = new Uint8Array(words.length);
  let before = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const most = Math.min(word.length, before.length, 255);
    let same = 0;
    while (same < most && word.charCodeAt(same) === before.charCodeAt(same)) same += 1;
    shared[at] = same;
    before = word;
  }
  return shared;
}

/**
 * The table of edits between the beginnings of a sought word (columns) and of the word walked along
 * (rows), only as far from the diagonal as edits allow: the optimal string alignment distance.
 */
class EditTable {
  readonly edits: number;
  /** Rows deeper than this are further away in every column. */
  readonly deepest: number;
  readonly #sought: string;
  readonly #width: number;
  readonly #cells: Uint8Array;
  /** By row, the fewest edits with which it or one above it reaches the whole sought word. */
  readonly #best: Uint8Array;

  constructor(sought: string, edits: number) {
    this.edits = edits;
    this.deepest = sought.length + edits;
    this.#sought = sought;
    this.#width = sought.length + 1;
    this.#cells = new Uint8Array(this.#width * (this.deepest + 1)).fill(edits + 1);
    this.#best = new Uint8Array(this.deepest + 1).fill(edits + 1);
    for (let column = 0; column <= edits; column += 1) this.#cells[column] = column;
  }

  best(row: number): number {
    return this.#best[row] ?? this.edits + 1;
  }

  /** Fills the row for the word's letter before it; false where no word can go on from there. */
  fill(row: number, word: string): boolean {
    const { edits } = this;
    const cells = this.#cells;
    const width = this.#width;
    const letter = word.charCodeAt(row - 1);
    const letterBefore = row > 1 ? word.charCodeAt(row - 2) : -1;
    const here = row * width;
    const above = here - width;
    const first = Math.max(1, row - edits);
    const last = Math.min(width - 1, row + edits);
    let fewest = row <= edits ? row : edits + 1;
    if (row <= edits) cells[here] = row;
    for (let column = first; column <= last; column += 1) {
      const sought = this.#sought.charCodeAt(column - 1);
      let cell = (cells[above + column - 1] ?? 0) + (sought === letter ? 0 : 1);
      cell = Math.min(cell, (cells[above + column] ?? 0) + 1, (cells[here + column - 1] ?? 0) + 1);
      const isSwap =
        column > 1 && sought === letterBefore && this.#sought.charCodeAt(column - 2) === letter;
      if (isSwap && row > 1) cell = Math.min(cell, (cells[above - width + column - 2] ?? 0) + 1);
      cells[here + column] = Math.min(cell, edits + 1);
      if (cell < fewest) fewest = cell;
    }
    this.#best[row] = Math.min(this.best(row - 1), cells[here + width - 1] ?? edits + 1);
    return fewest <= edits;
  }
}

/**
 * Finds the sorted words that begin with something few edits away from the sought word. The words
 * are walked as the branches of a tree: what they share is compared once, and where a beginning
 * settles it, all words with that beginning are passed over.
 */
export function similarWords(
  words: readonly string[],
  shared: Uint8Array,
  sought: string,
  found: Found,
): void {
  const edits = editsFor(sought.length);
  if (edits === 0) return;
  const table = new EditTable(sought, edits);
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    let row = shared[at] ?? 0;
    let isOpen = true;
    while (isOpen && row < word.length && row < table.deepest) {
      row += 1;
      isOpen = table.fill(row, word);
    }
    const from = at;
    at += 1;
    if (!isOpen || row === table.deepest)
      while (at < words.length && (shared[at] ?? 0) >= row) at += 1;
    if (table.best(row) <= edits) found(from, at, table.best(row));
  }
}
