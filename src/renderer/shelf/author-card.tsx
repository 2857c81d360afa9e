import { memo } from 'react';
import type { Author } from '../../domain/paper.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ShelfView } from '../../preload/view-types.ts';
import { count } from '../text/count.ts';
import styles from './author-card.module.css';
import { SparkLine } from './spark-line.tsx';

interface Props {
  readonly author: Author;
  readonly shelf: ShelfView;
}

/** The author's figures as their page states them, and how far the person has come. */
export const AuthorCard = memo(function AuthorCard({ author, shelf }: Props) {
  const { read } = shelf.statuses;
  const figures = [
    ['h-index', count(author.hIndex)],
    ['papers', count(author.papers)],
    ['citations', count(author.citations)],
    ['novelty', `${author.novelty} %`],
    ['AI score', count(author.aiScore)],
    ['category', singleLine(author.category)],
  ] as const;
  return (
    <section className={styles.card} aria-label="Author">
      <h2 className={styles.name}>{singleLine(author.name)}</h2>
      <dl className={styles.figures}>
        {figures.map(([label, figure]) => (
          <div key={label} className={styles.figure}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <SparkLine years={shelf.years} />
      <div className={styles.progress}>
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.done} style={{ width: `${(100 * read) / (shelf.all || 1)}%` }} />
        </div>
        <span>
          {count(read)} of {count(shelf.all)} read
        </span>
      </div>
    </section>
  );
});
