import { type KeyboardEvent, useState } from 'react';
import type { SavedView } from '../../../preload/view-types.ts';
import { Entry } from '../entry.tsx';
import type { DragOfView, Places } from './use-reorder.ts';
import styles from './view-entry.module.css';
import { ViewIcon } from './view-icon.tsx';
import { ViewMenu } from './view-menu.tsx';

interface Props {
  readonly view: SavedView;
  readonly picked: boolean;
  readonly places: Places;
  readonly drag: DragOfView;
  readonly onPick: () => void;
  readonly onRename: () => void;
  /** Gives it the search as it is now; `null` where there is none. */
  readonly onReplace: (() => void) | null;
}

/** A saved view: picked by a click, moved by dragging it or with Alt and the arrows. */
export function ViewEntry(props: Props) {
  const { view, picked, places, drag, onPick, onRename, onReplace } = props;
  const [isOpen, open] = useState(false);
  const { isDragged, drop, ...pointer } = drag;
  const onKeyDown = (event: KeyboardEvent) => {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!isMove) return;
    event.preventDefault();
    if (event.key === 'ArrowUp') places.up?.();
    else places.down?.();
  };
  return (
    <li
      className={styles.view}
      data-view=""
      data-drop={drop ?? undefined}
      data-dragged={isDragged || undefined}
      {...pointer}
    >
      <Entry
        icon={<ViewIcon text={view.text} />}
        name={view.name}
        papers={view.papers}
        picked={picked}
        shortcuts="Alt+ArrowUp Alt+ArrowDown"
        onPick={onPick}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => {
          event.preventDefault();
          open(true);
        }}
      >
        <ViewMenu
          view={view}
          places={places}
          isOpen={isOpen}
          onOpen={open}
          onRename={onRename}
          onReplace={onReplace}
        />
      </Entry>
    </li>
  );
}
