import type { Term } from '../../domain/query/term.ts';
import { STATUSES } from '../../domain/status.ts';
import { wordsOf } from '../../domain/text/words-of.ts';
import { Bits } from './bits.ts';
import type { Content } from './content.ts';
import { findDates } from './find-dates.ts';
import { findNamed } from './find-named.ts';
import { findText, findTextAlike, type Likeness } from './find-text.ts';
import type { Matches } from './text-index.ts';

/** Where scores and replaced words are collected while a term is evaluated. */
export interface Findings {
  readonly scores: Float32Array;
  /**
   * `null` where words are not to be replaced: what is excluded is excluded as it is written, and
   * until abstracts are indexed a word may well be in one.
   */
  readonly also: Likeness[] | null;
  /** Whether what is found is left out. */
  readonly isExcluded: boolean;
}

/** True for text without words, such as `&`: it asks for nothing, and nothing is excluded by it. */
const isWordless = (term: Term): boolean => term.kind === 'text' && wordsOf(term.text).length === 0;

const everything = (size: number) => new Bits(size).fill();

function withStatus({ user, papers }: Content, any: readonly string[]): Bits {
  const isMeant = STATUSES.map((status) => any.includes(status));
  const found = new Bits(papers.size);
  for (let paper = 0; paper < papers.size; paper += 1)
    if (isMeant[user.status[paper] ?? 0]) found.add(paper);
  return found;
}

function holding(content: Content, what: Extract<Term, { kind: 'has' }>['what']): Bits {
  const { papers, user, linked, state } = content;
  switch (what) {
    case 'note':
      return user.noted.clone();
    case 'tag':
      return user.tagged(state);
    case 'code':
      return papers.code.clone();
    case 'link':
      return linked.clone();
    case 'highlight':
      return user.highlighted.clone();
  }
}

/** The papers a term asks for; what is found adds to the scores, except what is excluded. */
export function evaluate(content: Content, term: Term, findings: Findings): Bits {
  const { size } = content.papers;
  const matches = (): Matches => ({ papers: new Bits(size), scores: findings.scores });
  switch (term.kind) {
    case 'all':
      return everything(size);
    case 'text': {
      if (isWordless(term)) return everything(size);
      const into = matches();
      findText(content, term, into);
      if (findings.also) findings.also.push(...findTextAlike(content, term, into));
      return into.papers;
    }
    case 'named': {
      const into = matches();
      findNamed(content, term, into, findings);
      return into.papers;
    }
    case 'status':
      return withStatus(content, term.any);
    case 'code':
      return term.is ? content.papers.code.clone() : everything(size).andNot(content.papers.code);
    case 'has':
      return holding(content, term.what);
    case 'when':
      return findDates(content, term);
    case 'not': {
      if (isWordless(term.term)) return everything(size);
      const excluded = { scores: new Float32Array(size), also: null, isExcluded: true };
      return everything(size).andNot(evaluate(content, term.term, excluded));
    }
    case 'and': {
      const found = everything(size);
      for (const each of term.terms) found.and(evaluate(content, each, findings));
      return found;
    }
    case 'or': {
      const found = new Bits(size);
      for (const each of term.terms) found.or(evaluate(content, each, findings));
      return found;
    }
  }
}
