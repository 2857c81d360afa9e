import { plainLatex } from './latex/plain-latex.ts';
import type { PaperId } from './paper.ts';
import { fold } from './text/fold.ts';

/** What tells a paper from every other. */
export interface PaperIdentity {
  /** A DOI or arXiv id, bare or as a link. */
  readonly identifier?: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number;
}

/**
 * cyrb53 by bryc (public domain), of which 40 bits are kept: a plain loop over UTF-16 code units,
 * so that every machine computes the same without waiting.
 */
function hash40(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 2 ** 32 * (high & 0xff) + (low >>> 0);
}

const base32 = (bits40: number): string => bits40.toString(32).padStart(8, '0');

const ARXIV = /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/u;

/** Equal for the ways to write one DOI or arXiv id; an arXiv paper's DOI equals its arXiv id. */
function plainIdentifier(identifier: string): string {
  const bare = identifier
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/^(?:(?:dx\.)?doi\.org\/|doi: ?|arxiv\.org\/(?:abs|pdf)\/|arxiv: ?)/u, '')
    .replace(/^10\.48550\/arxiv\./u, '')
    .replace(/\.pdf$/u, '');
  return ARXIV.exec(bare)?.[1] ?? bare;
}

/** Letters and digits alone, so that spacing, punctuation and markup do not tell papers apart. */
const letters = (text: string): string =>
  fold(plainLatex(text)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/**
 * Identifies a paper by its identifier or else by title, first author and year: 80 bits as 16
 * characters 0–9 a–v, which two of a million papers share with odds of 4 in 10¹³; what people keep
 * hangs on these ids, so the rule must never change.
 */
export function paperId({ identifier = '', title, authors, year }: PaperIdentity): PaperId {
  const known = plainIdentifier(identifier);
  const work = [letters(title) || title.trim(), letters(authors[0] ?? ''), String(year)];
  const identity = known === '' ? `work\n${work.join('\n')}` : `id\n${known}`;
  return `p-${base32(hash40(identity, 0))}${base32(hash40(identity, 1))}`;
}
