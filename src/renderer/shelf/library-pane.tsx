import { lazy, Suspense } from 'react';
import type { Sort } from '../../domain/query/sort.ts';
import type { TagId } from '../../domain/tag.ts';
import type { FacetsView, ShelfView } from '../../preload/view-types.ts';
import { useIsPainted } from '../ui/use-is-painted.ts';
import { AuthorCard } from './author-card.tsx';
import styles from './library-pane.module.css';
import { moveAmongRows } from './row-keys.ts';
import { Views } from './saved/views.tsx';

// More than half of what the window is made of, and the list does not wait for it.
const Facets = lazy(() => import('../app/later.ts').then((module) => ({ default: module.Facets })));

interface Props {
  readonly shelf: ShelfView;
  readonly facets: FacetsView;
  /** The query as it is typed: all that is picked is part of it. */
  readonly text: string;
  /** The order that a view saved now keeps. */
  readonly order: Sort | null;
  /** The pane is about to be used: the query must be the one in the search field. */
  readonly onUse: () => void;
  /** `show` where what is found is what the person wants to see next. */
  readonly onSearch: (text: string, show: boolean) => void;
  readonly onSaveView: () => void;
  readonly onEditTag: (tag: TagId) => void;
}

/** What there is: the author, the saved views, and what papers can be picked by. */
export function LibraryPane(props: Props) {
  const { shelf, facets, text, order, onUse, onSearch, onSaveView, onEditTag } = props;
  const isPainted = useIsPainted();
  return (
    <nav
      className={styles.pane}
      aria-label="Library"
      onPointerDownCapture={onUse}
      onFocusCapture={onUse}
      onKeyDown={moveAmongRows}
    >
      {shelf.author && <AuthorCard author={shelf.author} shelf={shelf} />}
      <div className={styles.entries}>
        <Views
          all={shelf.all}
          views={shelf.views}
          text={text}
          order={order}
          onSearch={onSearch}
          onSave={onSaveView}
        />
        {isPainted && (
          <Suspense fallback={null}>
            <Facets
              facets={facets}
              text={text}
              onSearch={(next) => onSearch(next, false)}
              onEditTag={onEditTag}
            />
          </Suspense>
        )}
      </div>
    </nav>
  );
}
