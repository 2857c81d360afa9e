import { type Degree, degreeOf, kindsSaid } from '../reference/degree.ts';
import type { Reference } from '../reference/reference.ts';
import type { Source } from '../reference/source.ts';
import { parsedJson, textOf } from './csl-json/member.ts';
import { readLatexText } from './latex-text/read-latex-text.ts';
import { tidyLine } from './tidy.ts';

/** How a source of another kind of work calls it says nothing of a thesis. */
const THESES = /thes|dissert/iu;

/** As other programs write them, whose styles have no words of their own. */
const WORDS: Readonly<Record<Exclude<Degree, ''>, string>> = {
  doctor: 'PhD thesis',
  master: 'Master’s thesis',
  bachelor: 'Bachelor’s thesis',
};

function plainKind(source: Source, kind: string): string {
  if (source.format === 'csl-json') return textOf(parsedJson(kind));
  return source.format === 'bibtex' ? readLatexText(kind, 'line') : kind;
}

/** What a source calls a thesis that is for none of the degrees, such as `Habilitation`. */
export function otherKind(source: Source): string {
  if (!THESES.test(source.type)) return '';
  const kinds = kindsSaid(source).map((kind) => plainKind(source, kind));
  return tidyLine(kinds.find((kind) => kind !== '' && kind !== source.type) ?? '');
}

/** What a thesis is called where a format has no types of its own for them; empty for other works. */
export function thesisKind({ type, source }: Pick<Reference, 'type' | 'source'>): string {
  if (type !== 'thesis') return '';
  const degree = degreeOf(source);
  return degree === '' ? otherKind(source) : WORDS[degree];
}
