import { type Fields, TITLE } from '../text-index.ts';
import type { PackedData } from './packed-data.ts';
import { marked, marksIn, posting } from './posting.ts';
import { codeAt, FIELD_END, isLead } from './word-codes.ts';

type Sequences = Pick<PackedData, 'codes' | 'texts' | 'textStarts'>;
type Postings = Pick<PackedData, 'postingStarts' | 'postings'>;

/** Papers gone through at a time: some milliseconds' work. */
const SLICE = 500;

/** Calls for every word of a paper's text with its number. */
function eachWord(
  { texts, textStarts }: Sequences,
  paper: number,
  take: (code: number, field: Fields) => void,
): void {
  const end = textStarts[paper + 1] ?? 0;
  let field: Fields = TITLE;
  for (let at = textStarts[paper] ?? 0; at < end; at += 1) {
    const unit = texts[at] ?? 0;
    const code = codeAt(unit, texts[at + 1] ?? 0);
    if (code >= 0) take(code, field);
    else if (unit === FIELD_END) field <<= 1;
    if (isLead(unit)) at += 1;
  }
}

/** Turns the words of each paper into the papers of each word, resting every few milliseconds. */
export function* postingsOf(sequences: Sequences): Generator<void, Postings> {
  const { codes, textStarts } = sequences;
  const size = textStarts.length - 1;
  /** By number of a word: how many papers it has, then where its next paper goes. */
  const next = new Uint32Array(codes.length);
  /** By number of a word, the last paper it was seen in, plus one. */
  const seen = new Uint32Array(codes.length);
  for (let paper = 0; paper < size; paper += 1) {
    eachWord(sequences, paper, (code) => {
      if (seen[code] === paper + 1) return;
      seen[code] = paper + 1;
      next[code] = (next[code] ?? 0) + 1;
    });
    if (paper % SLICE === 0) yield;
  }
  const postingStarts = new Uint32Array(codes.length + 1);
  codes.forEach((code, place) => {
    const start = postingStarts[place] ?? 0;
    postingStarts[place + 1] = start + (next[code] ?? 0);
    next[code] = start;
  });
  yield;
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  seen.fill(0);
  for (let paper = 0; paper < size; paper += 1) {
    eachWord(sequences, paper, (code, field) => {
      if (seen[code] !== paper + 1) {
        seen[code] = paper + 1;
        postings[next[code] ?? 0] = posting(paper, 0);
        next[code] = (next[code] ?? 0) + 1;
      }
      const at = (next[code] ?? 0) - 1;
      postings[at] = posting(paper, marked(marksIn(postings[at] ?? 0), field));
    });
    if (paper % SLICE === 0) yield;
  }
  return { postingStarts, postings };
}
