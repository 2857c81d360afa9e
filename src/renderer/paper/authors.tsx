import { type RefObject, useState } from 'react';
import { authorsLine } from '../../domain/authors-line.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { PaperView } from '../../preload/view-types.ts';
import styles from './authors.module.css';

/** Of more authors only the first lines are shown until the person asks: some papers have thousands. */
const MANY = 20;

interface Props {
  readonly paper: NonNullable<PaperView>;
  readonly names: RefObject<HTMLParagraphElement | null>;
}

/** Who wrote a paper; nothing where nobody is known. */
export function Authors({ paper, names }: Props) {
  const [isWhole, setWhole] = useState(false);
  const line = singleLine(authorsLine(paper));
  const count = paper.authors.length;
  if (line === '') return null;
  return (
    <>
      <p ref={names} className={styles.names} data-cut={(count > MANY && !isWhole) || undefined}>
        {line}
      </p>
      {count > MANY && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Fewer authors' : `All ${grouped(count)} authors`}
        </button>
      )}
    </>
  );
}
