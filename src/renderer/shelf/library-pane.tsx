import { Library, Pencil } from 'lucide-react';
import type { Pick } from '../../domain/query.ts';
import { STATUS_NAMES, STATUSES } from '../../domain/status.ts';
import type { TagId } from '../../domain/tag.ts';
import type { ShelfView } from '../../preload/contract.ts';
import { StatusGlyph } from '../ui/status-glyph.tsx';
import { AuthorCard } from './author-card.tsx';
import { Entry } from './entry.tsx';
import styles from './library-pane.module.css';

interface Props {
  readonly shelf: ShelfView;
  readonly pick: Pick;
  readonly onPick: (pick: Pick) => void;
  readonly onEditTag: (tag: TagId) => void;
}

/** What there is: the author, and the papers by read status and by tag. */
export function LibraryPane({ shelf, pick, onPick, onEditTag }: Props) {
  return (
    <nav className={styles.pane} aria-label="Library">
      {shelf.author && <AuthorCard author={shelf.author} shelf={shelf} />}
      <div className={styles.entries}>
        <Entry
          icon={<Library size={15} aria-hidden />}
          name="All"
          papers={shelf.all}
          picked={pick.kind === 'all'}
          onPick={() => onPick({ kind: 'all' })}
        />
        <fieldset className={styles.group}>
          <legend className={styles.heading}>Read status</legend>
          {STATUSES.map((status) => (
            <Entry
              key={status}
              icon={<StatusGlyph status={status} />}
              name={STATUS_NAMES[status]}
              papers={shelf.statuses[status]}
              picked={pick.kind === 'status' && pick.status === status}
              onPick={() => onPick({ kind: 'status', status })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.heading}>Tags</legend>
          {shelf.tags.map((tag) => (
            <Entry
              key={tag.id}
              icon={<span className={styles.dot} data-tint={tag.colour} />}
              name={tag.name}
              papers={tag.papers}
              picked={pick.kind === 'tag' && pick.tag === tag.id}
              onPick={() => onPick({ kind: 'tag', tag: tag.id })}
              action={{
                title: `Edit tag ${tag.name}`,
                icon: <Pencil size={13} aria-hidden />,
                run: () => onEditTag(tag.id),
              }}
            />
          ))}
          {shelf.tags.length === 0 && (
            <p className={styles.hint}>Tags you give to papers are listed here.</p>
          )}
        </fieldset>
      </div>
    </nav>
  );
}
