import { linksIn } from '../../domain/latex/links-in.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { PaperView } from '../../preload/view-types.ts';
import { longDate } from '../text/date.ts';
import { Link } from '../text/link.tsx';
import styles from './details.module.css';

/** What else is known of a paper, at the end. */
export function Details({ paper }: { readonly paper: NonNullable<PaperView> }) {
  const links = linksIn(paper.abstract);
  return (
    <section className={styles.details} aria-label="Details">
      <h3 className={styles.title}>Details</h3>
      <dl className={styles.facts}>
        <dt>Published</dt>
        <dd>
          <time dateTime={paper.date}>{longDate(paper.date)}</time>
        </dd>
        <dt>Category</dt>
        <dd>{paper.category}</dd>
        <dt>Code</dt>
        <dd>{paper.hasCode ? 'Available' : 'None known'}</dd>
        <dt>Authors</dt>
        <dd>
          {singleLine(paper.authors.join(', '))}
          {paper.authorsCut && ' and others, whom the page leaves out'}
        </dd>
        {links.length > 0 && (
          <>
            <dt>Links</dt>
            <dd className={styles.links}>
              {links.map((link) => (
                <Link key={link} url={link}>
                  {link}
                </Link>
              ))}
            </dd>
          </>
        )}
        <dt>Identifier</dt>
        <dd className={styles.id}>{paper.id}</dd>
      </dl>
    </section>
  );
}
