import { matchAt } from './match-at.ts';
import { readCharacter } from './read-character.ts';
import { readCitation } from './read-citation.ts';
import { readBareLink, readHref, readUrlCommand } from './read-link.ts';
import { readMath } from './read-math.ts';
import type { Segment, Span, Style } from './segment.ts';

/** The beginning of styled text or of a link's text, up to and with its brace. */
export interface Opening extends Span {
  readonly kind: 'opening';
  readonly as: { readonly kind: Style } | { readonly kind: 'link'; readonly url: string };
}

/** What stands at one offset: a whole segment, a sign that shapes segments, or words as written. */
export type Token = Segment | Opening | (Span & { readonly kind: 'brace' | 'unbrace' | 'raw' });

const STYLES = new Map<string, Style>([
  ['textit', 'emphasis'],
  ['emph', 'emphasis'],
  ['textsl', 'emphasis'],
  ['textbf', 'strong'],
  ['underline', 'underline'],
  ['texttt', 'mono'],
  ['textsc', 'small-caps'],
]);

const SWITCHES = new Map<string, Style>([
  ['it', 'emphasis'],
  ['em', 'emphasis'],
  ['sl', 'emphasis'],
  ['bf', 'strong'],
  ['tt', 'mono'],
  ['sc', 'small-caps'],
]);

const STYLED = /\\([A-Za-z]+) ?\{/uy;
const SWITCHED = /\{\\([a-z]{2})(?![A-Za-z]) ?/uy;
const COMMAND = /\\(?:[A-Za-z]+|\\)?/uy;

function readStyle(
  pattern: RegExp,
  styles: ReadonlyMap<string, Style>,
  source: string,
  at: number,
) {
  const [found = '', name = ''] = matchAt(pattern, source, at) ?? [];
  const kind = styles.get(name);
  return kind && ({ kind: 'opening', start: at, end: at + found.length, as: { kind } } as const);
}

function readHrefOpening(source: string, at: number): Opening | undefined {
  const href = readHref(source, at);
  return href && { kind: 'opening', start: at, end: href.end, as: { kind: 'link', url: href.url } };
}

/** A `~` that ties two words, as in `Fig.~3`; in `about ~80%` it means "roughly" and stays. */
const isTie = (source: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}.,;:)\]}]/u.test(source[at - 1] ?? '') && /\S/u.test(source[at + 1] ?? '');

const readCommand = (source: string, at: number): Token | undefined =>
  readMath(source, at) ??
  readCitation(source, at) ??
  readUrlCommand(source, at) ??
  readHrefOpening(source, at) ??
  readStyle(STYLED, STYLES, source, at) ??
  readCharacter(source, at);

/** Reads what stands at the offset of a special sign; always at least one code unit. */
export function readToken(source: string, at: number): Token {
  const raw = (length: number): Token => ({ kind: 'raw', start: at, end: at + length });
  switch (source[at]) {
    case '\\':
      return readCommand(source, at) ?? raw(matchAt(COMMAND, source, at)?.[0].length ?? 1);
    case '$':
      return readMath(source, at) ?? raw(1);
    case '{':
      return (
        readStyle(SWITCHED, SWITCHES, source, at) ??
        readCharacter(source, at) ?? { kind: 'brace', start: at, end: at + 1 }
      );
    case '}':
      return { kind: 'unbrace', start: at, end: at + 1 };
    case '~':
      return isTie(source, at) ? { kind: 'text', start: at, end: at + 1, text: '\u00a0' } : raw(1);
    default:
      return readBareLink(source, at) ?? raw(1);
  }
}
