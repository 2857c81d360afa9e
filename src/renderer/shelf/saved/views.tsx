import { BookmarkPlus, Library } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Sort } from '../../../domain/query/sort.ts';
import { withSort } from '../../../domain/query/with-sort.ts';
import { ALL_NAME, type ViewId } from '../../../domain/view.ts';
import type { SavedView } from '../../../preload/view-types.ts';
import { perform } from '../../messages/saving.ts';
import { Button } from '../../ui/button.tsx';
import { RenameViewDialog } from '../../views/rename-view-dialog.tsx';
import { Entry } from '../entry.tsx';
import { useReorder } from './use-reorder.ts';
import { ViewEntry } from './view-entry.tsx';
import { canonical, textOfView } from './view-text.ts';
import styles from './views.module.css';

interface Props {
  /** How many papers there are. */
  readonly all: number;
  readonly views: readonly SavedView[];
  readonly text: string;
  readonly order: Sort | null;
  /** `show` where what is found is to be seen next. */
  readonly onSearch: (text: string, show: boolean) => void;
  readonly onSave: () => void;
}

/** All papers, and the saved views in the person's order. */
export function Views({ all, views, text, order, onSearch, onSave }: Props) {
  const heading = useId();
  const [renamed, rename] = useState<ViewId | null>(null);
  const reorder = useReorder(views);
  const meanings = useMemo(() => views.map((view) => canonical(textOfView(view))), [views]);
  const asked = canonical(text);
  const isAll = text.trim() === '';
  const renaming = views.find(({ id }) => id === renamed);
  const replace = (view: ViewId) => {
    const search = { text: withSort(text, null), sort: order };
    // An order that was only picked in the list becomes part of the query, as it is of the view.
    const say = () => onSearch(textOfView(search), false);
    void perform({ kind: 'replace-view', view, ...search }, say);
  };
  return (
    <section aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          Views
        </h2>
        {!isAll && !meanings.includes(asked) && (
          <Button
            look="icon"
            className={styles.save}
            aria-label="Save this search as a view"
            title="Save this search as a view"
            onClick={onSave}
          >
            <BookmarkPlus size={13} aria-hidden /> Save
          </Button>
        )}
      </header>
      <ul ref={reorder.list} aria-labelledby={heading}>
        <li>
          <Entry
            icon={<Library size={15} aria-hidden />}
            name={ALL_NAME}
            papers={all}
            picked={isAll}
            onPick={() => onSearch('', true)}
          />
        </li>
        {views.map((view, index) => (
          <ViewEntry
            key={view.id}
            view={view}
            picked={!isAll && meanings[index] === asked}
            onReplace={isAll ? null : () => replace(view.id)}
            places={reorder.placesOf(index)}
            drag={reorder.dragOf(index)}
            onPick={() => onSearch(textOfView(view), true)}
            onRename={() => rename(view.id)}
          />
        ))}
      </ul>
      {renaming && <RenameViewDialog view={renaming} onClose={() => rename(null)} />}
    </section>
  );
}
