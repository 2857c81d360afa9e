import type { Opening, Token } from './read-token.ts';
import type { Segment } from './segment.ts';

/** Styles nested deeper stay as written, so that whoever walks the segments may recurse. */
const DEPTH_LIMIT = 16;

interface Frame {
  readonly opening: Opening | null;
  readonly children: Segment[];
  /** Braces of no command that are open within the frame. */
  braces: number;
  /** Where the words as written begin that are not yet a segment, or -1. */
  rawFrom: number;
}

const frame = (opening: Opening | null): Frame => ({
  opening,
  children: [],
  braces: 0,
  rawFrom: -1,
});

/** Builds the segments of a source from its tokens, which `take` gets in order and without gaps. */
export class SegmentTree {
  readonly #source: string;
  readonly #root = frame(null);
  readonly #open: Frame[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  get #top(): Frame {
    return this.#open.at(-1) ?? this.#root;
  }

  take(token: Token): void {
    switch (token.kind) {
      case 'raw':
        this.#raw(token.start);
        break;
      case 'brace':
        this.#top.braces += 1;
        this.#raw(token.start);
        break;
      case 'unbrace':
        this.#unbrace(token.start, token.end);
        break;
      case 'opening':
        this.#opening(token);
        break;
      default:
        this.#flush(token.start);
        this.#top.children.push(token);
    }
  }

  /** The segments of the whole source; a style that was never closed is shown as written. */
  finish(): readonly Segment[] {
    this.#flush(this.#source.length);
    for (let last = this.#open.pop(); last?.opening; last = this.#open.pop()) {
      this.#raw(last.opening.start);
      this.#flush(last.opening.end);
      for (const child of last.children) this.#top.children.push(child);
    }
    return this.#root.children;
  }

  #raw(start: number): void {
    if (this.#top.rawFrom < 0) this.#top.rawFrom = start;
  }

  #flush(end: number): void {
    const { rawFrom, children } = this.#top;
    if (rawFrom < 0) return;
    children.push({ kind: 'text', start: rawFrom, end, text: this.#source.slice(rawFrom, end) });
    this.#top.rawFrom = -1;
  }

  #opening(opening: Opening): void {
    if (this.#open.length < DEPTH_LIMIT) {
      this.#flush(opening.start);
      this.#open.push(frame(opening));
    } else this.take({ ...opening, kind: 'brace' });
  }

  #unbrace(start: number, end: number): void {
    const { opening, braces, children } = this.#top;
    if (braces > 0) this.#top.braces -= 1;
    if (braces > 0 || !opening) {
      this.#raw(start);
      return;
    }
    this.#flush(start);
    this.#open.pop();
    this.#top.children.push({ ...opening.as, start: opening.start, end, children });
  }
}
