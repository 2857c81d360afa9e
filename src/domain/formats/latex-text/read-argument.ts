import { matchAt } from '../../latex/match-at.ts';
import { isBalanced } from './loose-braces.ts';

const ADDRESS = /\\(?:url|path|nolinkurl) ?\{((?:\\[\s\S]|[^{}\\]|\{[^{}]{0,20}\})*)\}/uy;
const LINK = /\\href ?\{((?:\\[\s\S]|[^{}\\]|\{[^{}]{0,20}\})*)\} ?\{/uy;
const ENSURED = /\\ensuremath ?\{((?:\\[\s\S]|[^{}\\$])*)\}/uy;
/** Keys for sorting that print nothing (BibTeXing, section 4), and braces hidden from TeX. */
const UNSEEN = /\\(?:noopsort ?\{[^{}]*\}|iffalse[{}]*\\fi(?:\{\})?)/uy;
const ROUGH_MATH = /\$(?:\\[\s\S]|[^$\\])+\$/uy;

export interface Argument {
  readonly length: number;
  readonly text: string;
}

function argument(pattern: RegExp, source: string, at: number): Argument | undefined {
  const found = matchAt(pattern, source, at);
  return found ? { length: found[0].length, text: found[1] ?? '' } : undefined;
}

const bare = (found: Argument | undefined): Argument | undefined =>
  found && { ...found, text: found.text.trim().replace(/[{}]|\\([^A-Za-z])/gu, '$1') };

/** The address in a `\url{…}` at the offset. */
export const readAddress = (source: string, at: number): Argument | undefined =>
  bare(argument(ADDRESS, source, at));

/** The address in a `\href{…}{` at the offset, whose text follows. */
export const readLink = (source: string, at: number): Argument | undefined =>
  bare(argument(LINK, source, at));

/** The mathematics in an `\ensuremath{…}` at the offset, where no braces lie in it. */
export const readEnsured = (source: string, at: number): Argument | undefined =>
  argument(ENSURED, source, at);

/** What prints nothing, at the offset. */
export const readUnseen = (source: string, at: number): Argument | undefined =>
  argument(UNSEEN, source, at);

/**
 * What LaTeX takes for a formula though `readMath` does not, such as `$ x_{1} $`: two dollar signs
 * with a sign of mathematics between them. It is left as it is, whatever it is.
 */
export function readRoughMath(source: string, at: number): Argument | undefined {
  const text = matchAt(ROUGH_MATH, source, at)?.[0] ?? '';
  return /[\\^_]/u.test(text) && isBalanced(text) ? { length: text.length, text } : undefined;
}
