import { quoted } from '../../page/page-problem.ts';
import type { Found, Problem, Reader } from '../../reference/found.ts';
import { type RisEntry, risEntry } from './ris-entry.ts';
import { risReference } from './ris-reference.ts';
import { isRisType } from './ris-types.ts';
import { type RisPiece, splitRis } from './split-ris.ts';
import { unreadDates } from './title-parts.ts';

type Entry = Extract<RisPiece, { kind: 'entry' }>;

const IN_JOURNALS = ['JO', 'JF', 'JA', 'T2'];

/** What an entry without a type is most likely to be. */
const typeFor = ({ type, fields }: Entry): string =>
  type || (fields.some(([tag]) => IN_JOURNALS.includes(tag)) ? 'JOUR' : 'GEN');

function messages({ type }: Entry, entry: RisEntry): readonly string[] {
  const as = entry.type === 'JOUR' ? 'an article in a journal' : 'a document';
  return [
    ...(type ? [] : [`This entry does not say its type (“TY”); it was taken for ${as}.`]),
    ...(isRisType(entry.type)
      ? []
      : [`RIS has no type ${quoted(entry.type)}; the entry was taken for a document.`]),
    ...unreadDates(entry).map(
      (date) => `No year can be read in the date ${quoted(date)}; it was kept as written only.`,
    ),
  ];
}

function foundIn(piece: Entry): Found {
  const { fields, line, end } = piece;
  if (fields.every(([, value]) => value === '')) {
    const message = 'This entry holds nothing and was left out.';
    return { kind: 'unreadable', problem: { line, message }, end };
  }
  const entry = risEntry(typeFor(piece), fields);
  const problems: readonly Problem[] = [
    ...piece.problems,
    ...messages(piece, entry).map((message) => ({ line, message })),
  ];
  return { kind: 'reference', reference: risReference(entry), line, end, problems };
}

/**
 * Reads RIS as reference managers, publishers and databases write it (specification of 2011 and the
 * older one of Reference Manager). What is damaged ends with its entry.
 */
export const readRis: Reader = function* read(text) {
  for (const piece of splitRis(text)) {
    if (piece.kind === 'entry') yield foundIn(piece);
    else yield { kind: 'unreadable', problem: piece.problem, end: piece.end };
  }
};
