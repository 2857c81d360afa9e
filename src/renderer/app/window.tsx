import { lazy, Suspense, useEffect, useReducer, useRef } from 'react';
import type { Started } from '../../preload/contract.ts';
import { bridge, useView } from '../bridge.ts';
import { useCommands } from '../commands/use-commands.ts';
import { ListPane } from '../list/list-pane.tsx';
import type { ListHandle } from '../list/paper-list.tsx';
import { MessageBar } from '../messages/message-bar.tsx';
import { Notices } from '../messages/notices.tsx';
import type { NoteHandle } from '../paper/note-field.tsx';
import { LibraryPane } from '../shelf/library-pane.tsx';
import { Message } from '../ui/message.tsx';
import { Dialogs } from './dialogs.tsx';
import { Panes } from './panes.tsx';
import { runnersFor } from './runners.ts';
import { useKept } from './use-kept.ts';
import { initialState, reduceView } from './view-state.ts';
import styles from './window.module.css';

const PaperPane = lazy(() =>
  import('../paper/paper-pane.tsx').then((module) => ({ default: module.PaperPane })),
);

/** Two frames on, what is drawn now is on the screen. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

const sayPainted = () => void document.fonts.ready.then(() => bridge.shell.painted({}));

interface Props {
  readonly started: Started;
}

/** The window: three panes over one small state; everything else is read from the library. */
export function Window({ started }: Props) {
  const [state, dispatch] = useReducer(reduceView, started.settings, initialState);
  const shelf = useView('shelf', {}, started.shelf) ?? started.shelf;
  const list = useRef<ListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const paperPane = useRef<HTMLDivElement>(null);
  const note = useRef<NoteHandle>(null);
  const tag = useRef<HTMLInputElement>(null);
  useKept(state);
  useCommands(runnersFor({ state, dispatch, list, search, paperPane, note, tag }));

  useEffect(() => {
    // Tells a benchmark which frame holds the list.
    performance.mark('listed');
    afterPaint(sayPainted);
  }, []);

  const { query, selected, settings } = state;
  return (
    <main className={styles.window}>
      <h1 className={styles.name}>Reading List</h1>
      <Notices notices={started.notices} />
      <Panes
        pane={state.pane}
        sizes={settings.panes}
        onShow={(pane) => dispatch({ kind: 'show', pane })}
        onResize={(panes) => dispatch({ kind: 'settings', settings: { panes } })}
        library={
          <LibraryPane
            shelf={shelf}
            pick={query.pick}
            onPick={(pick) => dispatch({ kind: 'pick', pick })}
            onEditTag={(id) => dispatch({ kind: 'dialog', dialog: { kind: 'tag', tag: id } })}
          />
        }
        list={
          <ListPane
            query={query}
            selected={selected}
            settings={settings}
            list={list}
            search={search}
            dispatch={dispatch}
            initial={started.list}
          />
        }
        paper={
          selected === null ? (
            <Message title="Choose a paper to read it here." />
          ) : (
            <Suspense fallback={null}>
              <PaperPane
                id={selected}
                shelf={shelf}
                settings={settings}
                note={note}
                tag={tag}
                pane={paperPane}
              />
            </Suspense>
          )
        }
      />
      <MessageBar />
      <Dialogs state={state} shelf={shelf} dispatch={dispatch} />
    </main>
  );
}
