/** A stretch of two texts that are compared: in both, or only in the later or the earlier one. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Compares two rows of words; `null` where that would take too long. */
export type CompareWords = (
  from: readonly string[],
  to: readonly string[],
) => readonly TextPiece[] | null;

let segmenter: Intl.Segmenter | undefined;

/** A text as words and what stands between them, in any script; joined they are the text again. */
export function wordsAndSpaces(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/u);

/** A space between words that all changed: it says nothing. */
const isGap = ({ kind, text }: TextPiece) => kind === 'same' && /^[^\S\n]+$/u.test(text);

/** The same pieces, with what was removed together, and what was added, in one piece each. */
function tidied(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const tidy: TextPiece[] = [];
  let [removed, added] = ['', ''];
  const put = (kind: TextPiece['kind'], text: string) => {
    if (text !== '') tidy.push({ kind, text });
  };
  const flush = () => {
    put('removed', removed);
    put('added', added);
    [removed, added] = ['', ''];
  };
  pieces.forEach((piece, index) => {
    const isBetween = removed !== '' && added !== '' && isChange(pieces[index + 1]);
    const isShared = isGap(piece) && isBetween;
    if (piece.kind === 'removed' || isShared) removed += piece.text;
    if (piece.kind === 'added' || isShared) added += piece.text;
    if (piece.kind !== 'same' || isShared) return;
    flush();
    put('same', piece.text);
  });
  flush();
  return tidy;
}

const isChange = (piece: TextPiece | undefined) => piece !== undefined && piece.kind !== 'same';

/**
 * What makes one text of another: word by word, or line by line where that would take too long;
 * `null` where even that would. Without what was added the pieces are the earlier text, without
 * what was removed the later one.
 */
export function textDiff(
  from: string,
  to: string,
  compare: CompareWords,
): readonly TextPiece[] | null {
  const pieces =
    compare(wordsAndSpaces(from), wordsAndSpaces(to)) ?? compare(linesOf(from), linesOf(to));
  return pieces && tidied(pieces);
}
