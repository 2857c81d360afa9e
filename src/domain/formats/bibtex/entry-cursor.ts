import { matchAt } from '../../latex/match-at.ts';

const NAME = /[^\s"#%'(),={}]+/uy;

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign);

/** A place in a file that only moves on. */
export class EntryCursor {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get sign(): string {
    return this.text[this.at] ?? '';
  }

  /** Moves past blanks, and comments from a percent sign to the end of the line. */
  skipBlanks(): void {
    for (;;) {
      while (isBlank(this.text[this.at])) this.at += 1;
      if (this.sign !== '%') return;
      while (this.at < this.text.length && !/[\r\n]/u.test(this.sign)) this.at += 1;
    }
  }

  /** Moves past a sign if it stands here. */
  takes(sign: string): boolean {
    if (this.sign !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Moves past what the sticky pattern matches here, and gives it. */
  take(pattern: RegExp): string {
    const found = matchAt(pattern, this.text, this.at)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** Moves past the name of a field or an abbreviation, or a number, and gives it. */
  takeName(): string {
    return this.take(NAME);
  }
}
