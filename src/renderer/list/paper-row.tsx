import { CodeXml, NotebookPen } from 'lucide-react';
import { memo } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { Settings } from '../../domain/settings.ts';
import { STATUS_NAMES } from '../../domain/status.ts';
import type { Row } from '../../preload/view-types.ts';
import { yearOf } from '../text/date.ts';
import { useHits } from '../text/hits.ts';
import { LatexText } from '../text/latex-text.tsx';
import { CategoryMark } from '../ui/category-mark.tsx';
import { StatusGlyph } from '../ui/status-glyph.tsx';
import { TagChip } from '../ui/tag-chip.tsx';
import styles from './paper-row.module.css';
import { SnippetLine } from './snippet-line.tsx';

const TAGS_SHOWN = 2;
const CODE = <CodeXml size={13} role="img" aria-label="has code" />;
const NOTE = <NotebookPen size={13} role="img" aria-label="has a note" />;

/** First author, second and “…”: what tells one paper from the next. */
function shortAuthors({ authors, authorsCut }: Row): string {
  if (authors.length <= 2) return authors.join(', ') + (authorsCut ? ' …' : '');
  const ends = [authors[0], authors[1]].join(', ');
  return authorsCut
    ? `${ends} …`
    : authors.length === 3
      ? authors.join(', ')
      : `${ends} … ${authors.at(-1)}`;
}

interface Props {
  readonly row: Row;
  readonly density: Settings['density'];
}

/** What a row of the list holds, left to right: status, title, and quietly the rest. */
export const PaperRow = memo(({ row, density }: Props) => {
  const more = row.tags.length - TAGS_SHOWN;
  const title = useHits<HTMLDivElement>('title');
  const authors = useHits<HTMLSpanElement>('author');
  return (
    <div className={styles.row} data-density={density}>
      <StatusGlyph status={row.status} />
      <div className={styles.words}>
        <div ref={title} className={styles.title}>
          <LatexText source={row.title} />
        </div>
        <div className={styles.meta}>
          <span ref={authors} className={styles.authors}>
            {singleLine(shortAuthors(row))}
          </span>
          <span>{yearOf(row.date)}</span>
          <CategoryMark category={row.category} />
          {row.hasCode && CODE}
          {row.tags.slice(0, TAGS_SHOWN).map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
          {more > 0 && <span>+{more}</span>}
          {row.hasNote && NOTE}
          <span className={styles.spoken}>{STATUS_NAMES[row.status]}</span>
        </div>
        {row.snippet && density === 'comfortable' && <SnippetLine snippet={row.snippet} />}
      </div>
    </div>
  );
});
