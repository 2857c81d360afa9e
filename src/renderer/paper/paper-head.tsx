import type { RefObject } from 'react';
import { isShown } from '../../domain/latex/is-shown.ts';
import type { PaperView } from '../../preload/view-types.ts';
import { longDate } from '../text/date.ts';
import { TitleText } from '../text/title-text.tsx';
import { CategoryMark } from '../ui/category-mark.tsx';
import { Authors } from './authors.tsx';
import styles from './paper-head.module.css';
import { Publication } from './publication.tsx';

interface Props {
  readonly paper: NonNullable<PaperView>;
  /** Where the title is drawn; nowhere where there is none, for then nothing can be marked. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly authors: RefObject<HTMLParagraphElement | null>;
}

/** What is known of the open paper, above its text: nothing stands for what is not. */
export function PaperHead({ paper, title, authors }: Props) {
  const { category, date, hasCode, reference } = paper;
  return (
    <header>
      {(category !== '' || date !== '' || hasCode) && (
        <p className={styles.kicker}>
          <CategoryMark category={category} />
          {date !== '' && <span>{longDate(date)}</span>}
          {hasCode && <span>Code</span>}
        </p>
      )}
      <h2 ref={isShown(paper.title) ? title : null} id="paper-title" className={styles.title}>
        <TitleText title={paper.title} links />
      </h2>
      <Authors key={paper.id} paper={paper} names={authors} />
      {reference && <Publication reference={reference} />}
    </header>
  );
}
