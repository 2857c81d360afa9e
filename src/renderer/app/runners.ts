import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { CommandId } from '../../domain/command.ts';
import { THEMES } from '../../domain/settings.ts';
import { STATUSES, type Status } from '../../domain/status.ts';
import { bridge } from '../bridge.ts';
import type { Runners } from '../commands/use-commands.ts';
import { copyRunners } from '../copy/copy-runners.ts';
import type { HighlightsHandle } from '../highlights/highlights.tsx';
import type { ListHandle } from '../list/paper-list.tsx';
import { perform, tell, undo } from '../messages/saving.ts';
import { copyLink } from '../paper/copy-link.ts';
import type { NotesHandle } from '../paper/notes.tsx';
import { toggleExplained } from '../search/explained.ts';
import { removePapers } from '../selection/remove-papers.ts';
import { chosen } from '../selection/selection.ts';
import { queryOf, type ViewAction, type ViewState } from './view-state.ts';

interface Parts {
  readonly state: ViewState;
  readonly dispatch: (action: ViewAction) => void;
  readonly list: RefObject<ListHandle | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly paperPane: RefObject<HTMLDivElement | null>;
  readonly note: RefObject<NotesHandle | null>;
  readonly highlights: RefObject<HighlightsHandle | null>;
  readonly tag: RefObject<HTMLInputElement | null>;
  /** The field that adds a tag to all marked papers; there while several are. */
  readonly bulkTag: RefObject<HTMLInputElement | null>;
}

/** What each command does in the window as it is now. */
export function runnersFor(parts: Parts): Runners {
  const { state, dispatch, list, search, paperPane, note, highlights, tag, bulkTag } = parts;
  const { selected, settings } = state;

  // A narrow window shows the pane at once, so that the next key is typed where it should be.
  const go = (pane: ViewState['pane'], focus: () => void) => {
    flushSync(() => dispatch({ kind: 'show', pane }));
    focus();
  };
  const onPaper = (run: () => void) => {
    if (selected === null) tell('Choose a paper first.');
    else run();
  };
  // The keyboard is where the text is, so that Shift and arrows change what is selected.
  const inText = (run: (of: HighlightsHandle) => void) => () =>
    onPaper(() => {
      go('paper', () => paperPane.current?.focus({ preventScroll: true }));
      if (highlights.current) run(highlights.current);
    });
  const mark = (status: Status) => () => {
    const papers = chosen(state);
    if (papers.length === 0) tell('Choose a paper first.');
    else void perform({ kind: 'set-status', papers, status });
  };
  const resize = (by: 1 | -1) => () => {
    const sizes = [-2, -1, 0, 1, 2] as const;
    const textSize = sizes.find((size) => size === settings.textSize + by);
    if (textSize !== undefined) dispatch({ kind: 'settings', settings: { textSize } });
  };
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, mark(status)])) as Record<
    Status,
    () => void
  >;

  return {
    ...statuses,
    ...copyRunners(state),
    export: () => dispatch({ kind: 'dialog', dialog: { kind: 'export' } }),
    import: () => dispatch({ kind: 'dialog', dialog: { kind: 'import' } }),
    search: () => go('list', () => search.current?.select()),
    'explain-query': () => go('list', toggleExplained),
    'clear-search': () => dispatch({ kind: 'search', text: '', show: true }),
    'save-view': () =>
      state.search.trim() === ''
        ? tell('Search for something first: it can then be saved as a view.')
        : dispatch({ kind: 'dialog', dialog: { kind: 'save-view' } }),
    next: () => list.current?.move(1),
    previous: () => list.current?.move(-1),
    titled: () => go('list', () => list.current?.findTitle()),
    'select-all': () => go('list', () => list.current?.selectAll()),
    'go-library': () =>
      go('library', () =>
        (
          document.querySelector<HTMLElement>('nav [data-row][aria-pressed="true"]') ??
          document.querySelector<HTMLElement>('nav [data-row]')
        )?.focus(),
      ),
    'go-list': () => go('list', () => list.current?.focus()),
    'go-paper': () => onPaper(() => go('paper', () => paperPane.current?.focus())),
    tag: () => {
      if (state.marked.size > 1) go('list', () => bulkTag.current?.focus());
      else onPaper(() => go('paper', () => tag.current?.focus()));
    },
    note: () => onPaper(() => go('paper', () => note.current?.focus())),
    'add-note': () => onPaper(() => go('paper', () => note.current?.add())),
    'next-sentence': inText((each) => each.sentence(1)),
    'previous-sentence': inText((each) => each.sentence(-1)),
    highlight: inText((each) => each.mark()),
    comment: inText((each) => each.comment()),
    quote: inText((each) => each.quoteInNote()),
    'copy-quote': inText((each) => each.copyQuote()),
    'search-this': inText((each) => each.searchThis()),
    'next-highlight': inText((each) => each.step(1)),
    'previous-highlight': inText((each) => each.step(-1)),
    'delete-highlight': () => highlights.current?.remove(),
    'add-paper': () => dispatch({ kind: 'dialog', dialog: { kind: 'add-paper' } }),
    'edit-paper': () =>
      selected === null
        ? tell('Choose a paper first.')
        : dispatch({ kind: 'dialog', dialog: { kind: 'edit-paper', paper: selected } }),
    'copy-link': () =>
      onPaper(() => {
        if (selected !== null) copyLink(selected);
      }),
    history: () =>
      selected === null
        ? tell('Choose a paper first.')
        : dispatch({ kind: 'dialog', dialog: { kind: 'history', paper: selected } }),
    remove: () => void removePapers(queryOf(state), state, dispatch),
    undo: () => void undo(null),
    redo: () => void perform({ kind: 'redo' }),
    larger: resize(1),
    smaller: resize(-1),
    density: () =>
      dispatch({
        kind: 'settings',
        settings: { density: settings.density === 'compact' ? 'comfortable' : 'compact' },
      }),
    theme: () => void nextTheme(),
    overview: () => dispatch({ kind: 'dialog', dialog: { kind: 'overview' } }),
    backups: () => dispatch({ kind: 'dialog', dialog: { kind: 'backups' } }),
    duplicates: () => dispatch({ kind: 'dialog', dialog: { kind: 'duplicates' } }),
    print: () => onPaper(() => go('paper', () => window.print())),
    settings: () => dispatch({ kind: 'dialog', dialog: { kind: 'settings' } }),
    shortcuts: () => dispatch({ kind: 'dialog', dialog: { kind: 'shortcuts' } }),
    'query-help': () => dispatch({ kind: 'dialog', dialog: { kind: 'query-help' } }),
    'note-help': () => dispatch({ kind: 'dialog', dialog: { kind: 'note-help' } }),
    'import-help': () => dispatch({ kind: 'dialog', dialog: { kind: 'import-help' } }),
    about: () => dispatch({ kind: 'dialog', dialog: { kind: 'about' } }),
    'markdown-folder': () => dispatch({ kind: 'dialog', dialog: { kind: 'markdown-folder' } }),
  } satisfies Record<CommandId, () => void>;
}

async function nextTheme(): Promise<void> {
  const about = await bridge.shell.about({});
  if (!about.ok) return;
  const theme = THEMES[(THEMES.indexOf(about.value.theme) + 1) % THEMES.length] ?? 'system';
  await bridge.shell.setTheme({ theme });
  tell(theme === 'system' ? 'The theme follows the system.' : `The theme is ${theme}.`);
}
