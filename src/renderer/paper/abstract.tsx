import type { RefObject } from 'react';
import { isShown } from '../../domain/latex/is-shown.ts';
import { LatexText } from '../text/latex-text.tsx';
import styles from './abstract.module.css';

interface Props {
  readonly source: string;
  /** What is as wide as the text may be. */
  readonly body: RefObject<HTMLElement | null>;
  /** Where the text is drawn; nowhere where there is none, for then nothing can be marked. */
  readonly text: RefObject<HTMLDivElement | null>;
}

/** The abstract of the open paper, or that it has none. */
export const Abstract = ({ source, body, text }: Props) => (
  <section ref={body} className={styles.abstract} aria-label="Abstract">
    {isShown(source) ? (
      <div ref={text}>
        <LatexText source={source} links />
      </div>
    ) : (
      <p className={styles.none}>No abstract.</p>
    )}
  </section>
);
