import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { sortFrom, sortText } from '../../domain/change/sort-text.ts';
import type { Started } from '../../preload/view-types.ts';
import { bridge, useAnswer, useView } from '../bridge.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { HighlightsHandle } from '../highlights/highlights.tsx';
import { Arrivals } from '../import/arrivals.tsx';
import { AskedFor } from '../list/asked-for.tsx';
import { ListPane } from '../list/list-pane.tsx';
import type { ListHandle } from '../list/paper-list.tsx';
import { MessageBar } from '../messages/message-bar.tsx';
import { Notices } from '../messages/notices.tsx';
import { SaveState } from '../messages/save-state.tsx';
import { useQuestion } from '../messages/saving.ts';
import type { NotesHandle } from '../paper/notes.tsx';
import { OpenPaper } from '../paper/open-paper.ts';
import { LibraryPane } from '../shelf/library-pane.tsx';
import { LinkStatus } from '../text/link-status.tsx';
import { Message } from '../ui/message.tsx';
import { afterPaint } from '../ui/use-is-painted.ts';
import { orderToKeep } from '../views/order-to-keep.ts';
import { Panes } from './panes.tsx';
import { runnersFor } from './runners.ts';
import { useKept } from './use-kept.ts';
import { useOpenedLinks } from './use-opened-links.ts';
import { useViewState } from './use-view-state.ts';
import { queryOf } from './view-state.ts';
import styles from './window.module.css';

const PaperPane = lazy(() =>
  import('./later.ts').then((module) => ({ default: module.PaperPane })),
);

const Dialogs = lazy(() => import('./later.ts').then((module) => ({ default: module.Dialogs })));

const sayPainted = () => void document.fonts.ready.then(() => bridge.shell.painted({}));

interface Props {
  readonly started: Started;
}

/** The window: three panes over one small state; everything else is read from the library. */
export function Window({ started }: Props) {
  const [state, dispatch] = useViewState(started.settings);
  const shelf = useView('shelf', {}, started.shelf) ?? started.shelf;
  // What is shown at once may come before the library is compared with its journal.
  const notices = useView('notices', {}, started.notices) ?? started.notices;
  const list = useRef<ListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const paperPane = useRef<HTMLDivElement>(null);
  const note = useRef<NotesHandle>(null);
  const highlights = useRef<HighlightsHandle>(null);
  const tag = useRef<HTMLInputElement>(null);
  const bulkTag = useRef<HTMLInputElement>(null);
  const isAsked = useQuestion() !== null;
  useKept(state, () => list.current?.top());
  useOpenedLinks(dispatch);
  useCommands(
    runnersFor({ state, dispatch, list, search, paperPane, note, highlights, tag, bulkTag }),
  );

  useEffect(() => {
    // Tells a benchmark which frame holds the list.
    performance.mark('listed');
    afterPaint(sayPainted);
  }, []);

  const { search: text, selected, settings } = state;
  const query = queryOf(state);
  const { input: counted, view: facets = started.facets } = useAnswer(
    'facets',
    { text },
    started.facets,
  );
  // While one types, the list comes first: what stands beside it follows with its counts.
  const later = state.typed ? counted.text : text;
  const order = orderToKeep(state);
  const kept = order && sortText(order);
  const library = useMemo(
    () => (
      <LibraryPane
        shelf={shelf}
        facets={facets}
        text={later}
        order={sortFrom(kept)}
        onUse={() => dispatch({ kind: 'typed' })}
        onSearch={(next, show) => dispatch({ kind: 'search', text: next, show })}
        onSaveView={() => dispatch({ kind: 'dialog', dialog: { kind: 'save-view' } })}
        onEditTag={(id) => dispatch({ kind: 'dialog', dialog: { kind: 'tag', tag: id } })}
      />
    ),
    [shelf, facets, later, kept, dispatch],
  );
  return (
    <OpenPaper value={(paper, place) => dispatch({ kind: 'open', paper, place })}>
      <main className={styles.window}>
        <h1 className={styles.name}>Reading List</h1>
        <Notices notices={notices} />
        <Panes
          pane={state.pane}
          sizes={settings.panes}
          onShow={(pane) => dispatch({ kind: 'show', pane })}
          onResize={(panes) => dispatch({ kind: 'settings', settings: { panes } })}
          library={library}
          asked={<AskedFor query={query} of={shelf.all} />}
          list={
            <ListPane
              query={query}
              selection={state}
              settings={settings}
              facets={facets}
              list={list}
              search={search}
              bulkTag={bulkTag}
              dispatch={dispatch}
              initial={started.list}
            />
          }
          paper={
            selected === null ? (
              <>
                <SaveState failuresOnly />
                <Message title="Choose a paper to read it here." />
              </>
            ) : (
              <Suspense fallback={null}>
                <PaperPane
                  id={selected}
                  shelf={shelf}
                  settings={settings}
                  note={note}
                  highlights={highlights}
                  tag={tag}
                  pane={paperPane}
                  place={state.place}
                  onArrived={() => dispatch({ kind: 'arrived' })}
                  onSettings={(next) => dispatch({ kind: 'settings', settings: next })}
                  onSearch={(next) => dispatch({ kind: 'search', text: next, show: true })}
                  onHistory={() =>
                    dispatch({ kind: 'dialog', dialog: { kind: 'history', paper: selected } })
                  }
                />
              </Suspense>
            )
          }
        />
        <MessageBar />
        <LinkStatus />
        <Arrivals onCome={() => dispatch({ kind: 'dialog', dialog: { kind: 'import' } })} />
        {(state.dialog || isAsked) && (
          <Suspense fallback={null}>
            <Dialogs state={state} shelf={shelf} dispatch={dispatch} />
          </Suspense>
        )}
      </main>
    </OpenPaper>
  );
}
