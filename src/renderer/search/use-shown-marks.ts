import { useLayoutEffect } from 'react';
import { marksOf } from '../../domain/query/marks.ts';
import { parseQuery } from '../../domain/query/parse-query.ts';
import type { ListView } from '../../preload/contract.ts';
import { showMarks } from '../text/hits.ts';

/** Marks what a query found, and what was found in place of its words, wherever it is shown. */
export function useShownMarks(text: string, also: ListView['also']): void {
  useLayoutEffect(() => showMarks(marksOf(parseQuery(text).term, also)), [text, also]);
}
