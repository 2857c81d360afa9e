import { type Degree, degreeOf } from '../../reference/degree.ts';
import type { Source, SourceField } from '../../reference/source.ts';
import { writeLatexText } from '../latex-text/write-latex-text.ts';
import { otherKind } from '../thesis-kind.ts';
import type { Dialect } from './dialect.ts';

/** A thesis as an entry: its type, and what its field `type` says beside it, empty for nothing. */
type ThesisOf = Readonly<Record<Degree, readonly [entry: string, kind: string]>>;

/**
 * BibTeX has entries for two degrees, of which a field `type` takes the words (btxdoc, section 3.1);
 * BibLaTeX has one, with a key for the degree.
 */
const ENTRIES: Readonly<Record<Dialect, ThesisOf>> = {
  bibtex: {
    doctor: ['phdthesis', ''],
    master: ['mastersthesis', ''],
    bachelor: ['phdthesis', "Bachelor's thesis"],
    '': ['phdthesis', ''],
  },
  biblatex: {
    doctor: ['thesis', 'phdthesis'],
    master: ['thesis', 'mathesis'],
    bachelor: ['thesis', 'bathesis'],
    '': ['thesis', ''],
  },
};

const isKind = ([name]: SourceField): boolean => name.toLowerCase() === 'type';

/** The type of entry for a thesis, and the field `type` where its source has none that is kept. */
export function thesisEntry(
  source: Source,
  dialect: Dialect,
): { readonly type: string; readonly kind: readonly SourceField[] } {
  const degree = degreeOf(source);
  const [type, named] = ENTRIES[dialect][degree];
  const isKept = source.format === 'bibtex' && source.fields.some(isKind);
  const kind = degree === '' ? writeLatexText(otherKind(source), 'line', 'as they are') : named;
  return { type, kind: isKept || kind === '' ? [] : [['type', kind]] };
}
