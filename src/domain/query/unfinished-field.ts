import { FIELDS } from './fields.ts';
import { readQuery } from './read-query.ts';

/** A word that may yet become the name of a field, and what stands before it. */
export interface UnfinishedField {
  readonly typed: string;
  readonly before: string;
}

/** The word at the very end of a query, if a field begins so; otherwise `null`. */
export function unfinishedField(text: string): UnfinishedField | null {
  const last = readQuery(text).tokens.at(-1);
  if (last?.kind !== 'text' || last.to < text.length || last.value.quotes !== 'none') return null;
  const typed = last.value.text;
  const isBegun = FIELDS.some(({ name }) => name.startsWith(typed.toLowerCase()));
  return isBegun ? { typed, before: text.slice(0, last.from) } : null;
}
