import { useContext, useMemo } from 'react';
import { plainLatex } from '../../domain/latex/plain-latex.ts';
import { hitsIn } from '../../domain/query/hits-in.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { excerpt } from '../../domain/text/excerpt.ts';
import type { Snippet } from '../../preload/view-types.ts';
import { useHits } from '../text/hits.ts';
import { MarksContext } from './marks-context.ts';
import styles from './snippet-line.module.css';

/** As much of a sentence as a wide row can show, in characters. */
const LENGTH = 120;

/** A note as it reads without the signs of Markdown. */
const plainNote = (text: string) => text.replace(/^[\s>#+-]+|[*`]+/gmu, '');

/** The sentence that matched, shortened so that the hit is in sight. */
export function SnippetLine({ snippet }: { readonly snippet: Snippet }) {
  const { from, text } = snippet;
  const marks = useContext(MarksContext);
  const words = useHits<HTMLSpanElement>(from);
  const shown = useMemo(() => {
    const plain = singleLine(from === 'abstract' ? plainLatex(text) : plainNote(text));
    const [hit] = hitsIn(plain, marks, from);
    return excerpt(plain, hit ?? { from: 0, to: 0 }, LENGTH);
  }, [from, text, marks]);
  return (
    <div className={styles.line}>
      <span className={styles.from}>{from === 'abstract' ? 'abstract: ' : 'note: '}</span>
      <span ref={words}>{shown}</span>
    </div>
  );
}
