import {
  DEEPEST_WHOLE,
  type Group,
  isWhole,
  type Piece,
  type PieceKind,
  type Role,
} from './group.ts';
import { mathSpans } from './math-spans.ts';
import { wholeText } from './whole-group.ts';

const EMPTY: Piece = { kind: 'text', text: '' };

/** A formula in the delimiters that what stands around it cannot undo. */
const safeMath = (math: string): string =>
  math.startsWith('$') && !math.startsWith('$$') ? `\\(${math.slice(1, -1)}\\)` : math;

function safePiece({ kind, text }: Piece): string {
  if (kind === 'dollar') return '\\$';
  if (kind === 'backslash') return '\\textbackslash{}';
  return kind === 'math' ? safeMath(text) : text;
}

/** Puts together a plain text piece by piece and group by group, in linear time. */
export class PlainBuilder {
  readonly #pieces: Piece[] = [];
  readonly #groups: Group[] = [];
  #wholes = 0;

  add(text: string, kind: PieceKind = 'text'): void {
    if (text !== '') this.#pieces.push({ kind, text });
  }

  /** Adds a command that is not known, as written. */
  addUnknown(written: string): void {
    this.add(written);
    const group = this.#groups.at(-1);
    if (group) group.hasUnknown = true;
  }

  open(wanted: Role, opening: string): void {
    const isTooDeep = isWhole(wanted) && this.#wholes >= DEEPEST_WHOLE;
    const role: Role = isTooDeep ? { kind: 'kept' } : wanted;
    if (isWhole(role)) this.#wholes += 1;
    this.#groups.push({ role, opening, from: this.#pieces.length, hasUnknown: false });
    this.#pieces.push(EMPTY);
  }

  /** Closes the innermost group and says whether its braces stay because of an unknown command. */
  close(): boolean {
    const group = this.#groups.pop();
    if (!group) {
      this.add('}');
      return false;
    }
    const { role } = group;
    if (isWhole(role)) this.#closeWhole(group);
    else if (role.kind === 'kept' || group.hasUnknown) this.#keep(group);
    else if (role.kind === 'styled') this.add(role.after);
    return role.kind === 'kept';
  }

  /**
   * The whole text; what was opened and never closed is as written, and so are signs that would be
   * read as those of a formula where the text can have any.
   */
  finish(canHaveMath: boolean): string {
    for (const group of this.#groups) this.#reveal(group);
    const plain = this.#pieces.map(({ text }) => text).join('');
    if (!canHaveMath || !/[\\$]/u.test(plain) || this.#isReadAsMeant(plain)) return plain;
    return this.#pieces.map(safePiece).join('');
  }

  #reveal({ from, opening }: Group): void {
    this.#pieces[from] = { kind: 'text', text: opening };
  }

  #keep(group: Group): void {
    this.#reveal(group);
    this.add('}');
  }

  #closeWhole(group: Group): void {
    this.#wholes -= 1;
    const inner = this.#pieces.slice(group.from);
    const isText = !group.hasUnknown && inner.every(({ kind }) => kind === 'text');
    const text = isText
      ? wholeText(group.role, inner.map((piece) => piece.text).join(''))
      : undefined;
    if (text === undefined) this.#keep(group);
    else {
      this.#pieces.length = group.from;
      this.add(text);
    }
  }

  /** Whether the text has mathematics where it is meant to and nowhere else. */
  #isReadAsMeant(plain: string): boolean {
    const found = mathSpans(plain);
    let at = 0;
    let next = 0;
    for (const { kind, text } of this.#pieces) {
      if (kind === 'math') {
        const span = found[next];
        if (span?.start !== at || span.end !== at + text.length) return false;
        next += 1;
      }
      at += text.length;
    }
    return next === found.length;
  }
}
