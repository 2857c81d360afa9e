import { type FieldName, takesList } from './fields.ts';
import { allOf, anyOf, except } from './normalised.ts';
import { readSort } from './read-sort.ts';
import { type Report, readText, readValues, type Stand } from './read-values.ts';
import { scan } from './scan.ts';
import { type Source, sourceOf, valuesAt } from './scan-values.ts';
import type { Sort } from './sort.ts';
import type { QueryProblem, Term } from './term.ts';
import type { Span, Token, Value } from './token.ts';

/** Levels of parentheses that are read; those further inside are ignored. Bounds the recursion. */
const DEPTH_LIMIT = 100;

/** A term and where it is written; `term` is `null` where nothing can be made of it yet. */
export interface Piece extends Span {
  readonly term: Term | null;
  /** The terms that must all hold, where the piece is nothing but these. */
  readonly inner: readonly Piece[] | null;
}

/** A query with the places of its terms. */
export interface Reading {
  readonly whole: Piece;
  readonly sorts: readonly (Span & { readonly sort: Sort })[];
  readonly problems: readonly QueryProblem[];
  /** Parentheses without their closing one. */
  readonly unclosed: number;
  readonly tokens: readonly Token[];
}

type FieldToken = Extract<Token, { kind: 'field' }>;

class Reader {
  readonly sorts: (Span & { readonly sort: Sort })[] = [];
  readonly problems: QueryProblem[] = [];
  readonly tokens: readonly Token[];
  unclosed = 0;
  private readonly source: Source;
  private at = 0;
  private depth = 0;
  private ignored = 0;
  /** Whether papers that have what is being read are left out. */
  private isExcluded = false;

  constructor(source: Source) {
    this.source = source;
    this.tokens = scan(source);
  }

  /** What stands between here and the closing parenthesis or the end. */
  group(field: FieldName | null, from: number): Piece {
    const alternatives: Piece[][] = [[]];
    for (let token = this.peek(); token; token = this.peek()) {
      if (token.kind === 'close' && this.depth > 0) break;
      if (token.kind === 'or') alternatives.push([]);
      if (token.kind === 'close')
        this.report(token, 'This parenthesis closes none; remove it or add an opening one.');
      if (token.kind === 'or' || token.kind === 'and' || token.kind === 'close') this.at += 1;
      else alternatives.at(-1)?.push(this.piece(field));
    }
    const terms = alternatives.flatMap((pieces) => {
      const found = pieces.flatMap(({ term }) => term ?? []);
      return found.length > 0 ? [allOf(found)] : [];
    });
    return {
      from,
      to: this.tokens[this.at - 1]?.to ?? from,
      term: terms.length > 0 ? anyOf(terms) : null,
      inner: alternatives.length === 1 ? (alternatives[0] ?? null) : null,
    };
  }

  private readonly report: Report = ({ from, to }, words) => {
    this.problems.push({ from, to, words });
  };

  private readonly isTyping = ({ to }: Value): boolean => to === this.source.text.length;

  private stand(): Stand {
    const { isTyping, isExcluded, report } = this;
    return { isTyping, isExcluded, report };
  }

  /** The next token that counts, past parentheses too deep to be read. */
  private peek(): Token | undefined {
    for (;;) {
      const token = this.tokens[this.at];
      if (token?.kind === 'open' && this.depth === DEPTH_LIMIT) {
        if (this.ignored === 0)
          this.report(token, 'Parentheses this deep are ignored; write the query with fewer.');
        this.ignored += 1;
      } else if (token?.kind === 'close' && this.ignored > 0) {
        this.ignored -= 1;
      } else {
        return token;
      }
      this.at += 1;
    }
  }

  private piece(field: FieldName | null): Piece {
    const from = this.peek()?.from ?? 0;
    let isNegated = false;
    while (this.peek()?.kind === 'not') {
      isNegated = !isNegated;
      this.at += 1;
    }
    const { isExcluded } = this;
    this.isExcluded = isExcluded !== isNegated;
    const { term, to, inner } = this.operand(field);
    this.isExcluded = isExcluded;
    if (!isNegated) return { from, to, term, inner };
    return { from, to, term: term && except(term), inner: null };
  }

  private operand(field: FieldName | null): Piece {
    const token = this.peek();
    const [from, end] = [token?.from ?? 0, this.tokens[this.at - 1]?.to ?? 0];
    const piece = (term: Term | null, to: number): Piece => ({ from, to, term, inner: null });
    switch (token?.kind) {
      case 'open':
        return this.parenthesised(field);
      case 'field':
        this.at += 1;
        this.checkName(token);
        if (token.values.length === 0 && this.peek()?.kind === 'open')
          return { ...this.parenthesised(token.field), from };
        return piece(this.valued(token), token.to);
      case 'text':
        this.at += 1;
        return piece(this.text(field, token.value), token.to);
      case 'every':
        this.at += 1;
        return piece({ kind: 'all' }, token.to);
      default:
        return piece(null, end);
    }
  }

  private parenthesised(field: FieldName | null): Piece {
    const from = this.peek()?.from ?? 0;
    this.at += 1;
    this.depth += 1;
    const group = this.group(field, from);
    this.depth -= 1;
    const close = this.tokens[this.at];
    if (close?.kind !== 'close') {
      this.unclosed += 1;
      return group;
    }
    this.at += 1;
    return { ...group, to: close.to };
  }

  private checkName({ field, from, nameTo }: FieldToken): void {
    const name = this.source.text.slice(from, nameTo);
    if (name.toLowerCase() === `${field}:`) return;
    const words = `There is no field “${name}”; it is read as “${field}:”.`;
    this.report({ from, to: nameTo }, words);
  }

  private valued(token: FieldToken): Term | null {
    const { field, values, nameTo, from } = token;
    const name = this.source.text.slice(from, nameTo);
    const next = this.tokens[this.at];
    if (
      next?.kind === 'text' &&
      values.at(-1)?.to === values.at(-1)?.from &&
      next.from > token.to
    ) {
      const isList = values.length > 1;
      const after = isList ? 'the comma' : `“${name}”`;
      this.report(
        isList ? token : { from, to: nameTo },
        `Write the value right after ${after}, without a space.`,
      );
    }
    if (field !== 'sort') return readValues(field, values, this.stand());
    for (const value of values) this.order(value);
    return null;
  }

  private order(value: Value): void {
    const sort = readSort(value.text, this.isTyping(value));
    if (typeof sort === 'string') this.report(value, sort);
    else if (sort) this.sorts.push({ from: value.from, to: value.to, sort });
  }

  private text(field: FieldName | null, value: Value): Term | null {
    if (field === null) return readText(null, value, this.stand());
    if (field === 'sort') {
      this.order(value);
      return null;
    }
    const isList = takesList(field) && value.quotes === 'none';
    const values = isList ? valuesAt(this.source, value.from) : [value];
    return readValues(field, values, this.stand());
  }
}

/** Reads a query with the places of its terms. Never fails. */
export function readQuery(text: string): Reading {
  const reader = new Reader(sourceOf(text));
  const whole = reader.group(null, 0);
  const { sorts, problems, unclosed, tokens } = reader;
  for (const { from, to } of sorts.slice(0, -1))
    problems.push({ from, to, words: 'A later sort: overrides this one; remove one of them.' });
  return {
    whole: { ...whole, from: 0, to: text.length },
    sorts,
    problems: problems.sort((a, b) => a.from - b.from || a.to - b.to),
    unclosed,
    tokens,
  };
}
