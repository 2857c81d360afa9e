import { linksIn } from '../../domain/latex/links-in.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { PaperView } from '../../preload/view-types.ts';
import { longDate } from '../text/date.ts';
import { Link } from '../text/link.tsx';
import styles from './details.module.css';
import { Fact } from './fact.tsx';
import { ReferenceFacts } from './reference-facts.tsx';
import { SourceFields } from './source-fields.tsx';

/** What else is known of a paper, at the end. */
export function Details({ paper }: { readonly paper: NonNullable<PaperView> }) {
  const { id, date, category, authors, authorsCut, reference } = paper;
  const links = linksIn(paper.abstract);
  const cut = `and others, whom the ${reference ? 'file' : 'page'} leaves out`;
  return (
    <section className={styles.details} aria-label="Details">
      <h3 className={styles.title}>Details</h3>
      <dl className={styles.facts}>
        {date !== '' && (
          <Fact name="Published">
            <time dateTime={date}>{longDate(date)}</time>
          </Fact>
        )}
        {reference && <ReferenceFacts reference={reference} />}
        {category !== '' && <Fact name="Category">{singleLine(category)}</Fact>}
        <Fact name="Code">{paper.hasCode ? 'Available' : 'None known'}</Fact>
        {authors.length > 0 && (
          <Fact name="Authors">
            {singleLine(authors.join(', '))}
            {authorsCut && ` ${cut}`}
          </Fact>
        )}
        {links.length > 0 && (
          <Fact name="Links" look="list">
            {links.map((link) => (
              <Link key={link} url={link}>
                {link}
              </Link>
            ))}
          </Fact>
        )}
        <Fact name="Identifier" look="mono">
          {id}
        </Fact>
      </dl>
      {reference && <SourceFields key={id} source={reference.source} />}
    </section>
  );
}
