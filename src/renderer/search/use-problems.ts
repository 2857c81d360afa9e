import { useEffect, useState } from 'react';
import { parseQuery } from '../../domain/query/parse-query.ts';
import type { QueryProblem } from '../../domain/query/term.ts';

/** After so many milliseconds without a key, a word is no longer taken to be half typed. */
const PAUSE = 900;

/**
 * What is wrong with a query, but for the word at the caret: while that is being typed, nobody
 * wants to be told that it is not finished. `caret` is `null` when the field does not have the focus.
 */
export function useProblems(text: string, caret: number | null): readonly QueryProblem[] {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const { problems } = parseQuery(text);
  if (caret === null || settled === text) return problems;
  return problems.filter(({ from, to }) => caret < from || caret > to);
}
