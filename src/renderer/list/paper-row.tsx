import { CodeXml, NotebookPen } from 'lucide-react';
import { memo, useContext } from 'react';
import { isShown } from '../../domain/latex/is-shown.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { Settings } from '../../domain/settings.ts';
import { STATUS_NAMES } from '../../domain/status.ts';
import type { Tag } from '../../domain/tag.ts';
import { yearOf } from '../../domain/year-of.ts';
import type { Row } from '../../preload/view-types.ts';
import { useHits } from '../text/hits.ts';
import { TitleText } from '../text/title-text.tsx';
import { CategoryMark } from '../ui/category-mark.tsx';
import { StatusGlyph } from '../ui/status-glyph.tsx';
import { TagChip } from '../ui/tag-chip.tsx';
import { MarksContext } from './marks-context.ts';
import styles from './paper-row.module.css';
import { shortAuthors, shortTags } from './shown-parts.ts';
import { SnippetLine } from './snippet-line.tsx';

const TAGS_SHOWN = 2;
const CODE = <CodeXml size={13} role="img" aria-label="has code" />;
const NOTE = <NotebookPen size={13} role="img" aria-label="has a note" />;

interface Props {
  readonly row: Row;
  readonly density: Settings['density'];
}

/** What a row of the list holds, left to right: status, title, and quietly what else is known. */
export const PaperRow = memo(({ row, density }: Props) => {
  const more = row.tags.length - TAGS_SHOWN;
  const title = useHits<HTMLDivElement>('title');
  const year = yearOf(row.date);
  return (
    <div className={styles.row} data-density={density}>
      <StatusGlyph status={row.status} />
      <div className={styles.words}>
        <div ref={isShown(row.title) ? title : null} className={styles.title}>
          <TitleText title={row.title} />
        </div>
        <div className={styles.meta}>
          <Authors row={row} />
          {year !== '' && <span className={styles.year}>{year}</span>}
          <CategoryMark category={row.category} />
          {row.hasCode && CODE}
          {row.tags.length > 0 && <Tags tags={row.tags} />}
          {more > 0 && <span>+{more}</span>}
          {row.hasNote && NOTE}
          <span className={styles.spoken}>{STATUS_NAMES[row.status]}</span>
        </div>
        {row.snippet && density === 'comfortable' && <SnippetLine snippet={row.snippet} />}
      </div>
    </div>
  );
});

// Which of them are shown depends on what is found: drawn for each search, unlike the row.
function Authors({ row }: { readonly row: Row }) {
  const marks = useContext(MarksContext);
  const authors = useHits<HTMLSpanElement>('author');
  const names = singleLine(shortAuthors(row, marks));
  if (names === '') return null;
  return (
    <span ref={authors} className={styles.authors}>
      {names}
    </span>
  );
}

function Tags({ tags }: { readonly tags: readonly Tag[] }) {
  const marks = useContext(MarksContext);
  return (
    <span className={styles.tags}>
      {shortTags(tags, marks, TAGS_SHOWN).map((tag) => (
        <TagChip key={tag.id} tag={tag} />
      ))}
    </span>
  );
}
