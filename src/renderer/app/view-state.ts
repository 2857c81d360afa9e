import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import { queryFor, searchesWords } from '../../domain/query/query-for.ts';
import type { Sort } from '../../domain/query/sort.ts';
import type { Settings } from '../../domain/settings.ts';
import type { TagId } from '../../domain/tag.ts';
import type { Place } from '../paper/place.ts';
import {
  alone,
  reduceSelection,
  type Selection,
  type SelectionAction,
} from '../selection/selection.ts';

/** The panes, of which a narrow window shows one. */
export type Pane = 'library' | 'list' | 'paper';

type DialogName =
  | {
      readonly kind:
        | 'import'
        | 'import-help'
        | 'shortcuts'
        | 'about'
        | 'settings'
        | 'query-help'
        | 'note-help'
        | 'save-view'
        | 'overview'
        | 'backups'
        | 'duplicates'
        | 'export'
        | 'markdown-folder';
    }
  | { readonly kind: 'add-paper' }
  | { readonly kind: 'edit-paper'; readonly paper: PaperId }
  | { readonly kind: 'history'; readonly paper: PaperId }
  | { readonly kind: 'tag'; readonly tag: TagId };

/** What the window shows and the library does not know: everything else is read from the library. */
export interface ViewState extends Selection {
  /** The query as it is typed: what is picked in the library pane is part of it. */
  readonly search: string;
  /** Whether it was typed last, not picked: what stands beside the list then follows in its time. */
  readonly typed: boolean;
  /** The order while no words are searched. */
  readonly sort: Sort;
  /** The order picked while words are searched; `null` for relevance. */
  readonly searchSort: Sort | null;
  readonly pane: Pane;
  /** What of the open paper is to be shown once it is there. */
  readonly place: Place | null;
  readonly dialog: DialogName | null;
  readonly settings: Settings;
}

export type ViewAction =
  /** The text of the query, `typed` or picked; `show` brings the list to the front. */
  | {
      readonly kind: 'search';
      readonly text: string;
      readonly show?: boolean;
      readonly typed?: boolean;
    }
  /** What stands beside the list is about to be used and must know what was typed. */
  | { readonly kind: 'typed' }
  | { readonly kind: 'sort'; readonly sort: Sort }
  | SelectionAction
  | { readonly kind: 'open'; readonly paper: PaperId; readonly place?: Place }
  /** What was to be shown is shown. */
  | { readonly kind: 'arrived' }
  | { readonly kind: 'show'; readonly pane: Pane }
  | { readonly kind: 'dialog'; readonly dialog: DialogName | null }
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> };

export const initialState = (settings: Settings): ViewState => ({
  search: settings.search,
  typed: false,
  sort: settings.sort,
  searchSort: null,
  ...alone(settings.selected),
  pane: 'list',
  place: null,
  dialog: null,
  settings,
});

/** The query the list answers: in the order of relevance while words are searched. */
export const queryOf = ({ search, sort, searchSort }: ViewState): Query =>
  queryFor(search, sort, searchSort);

export function reduceView(state: ViewState, action: ViewAction): ViewState {
  switch (action.kind) {
    case 'search': {
      // What is opened to be seen, such as a view, says itself in which order.
      const isSame = searchesWords(action.text) && !action.show;
      const searchSort = isSame ? state.searchSort : null;
      const pane = action.show ? 'list' : state.pane;
      // Nothing may be done to papers that another query no longer shows.
      const selection = action.text === state.search ? {} : alone(state.selected);
      const { text: search, typed = false } = action;
      return { ...state, ...selection, search, typed, searchSort, pane };
    }
    case 'typed':
      return state.typed ? { ...state, typed: false } : state;
    case 'sort':
      return searchesWords(state.search)
        ? { ...state, searchSort: action.sort }
        : { ...state, sort: action.sort };
    case 'open':
      return {
        ...state,
        ...alone(action.paper),
        pane: 'paper',
        place: action.place ?? null,
        dialog: null,
      };
    case 'arrived':
      return { ...state, place: null };
    case 'show':
      return { ...state, pane: action.pane };
    case 'dialog':
      return { ...state, dialog: action.dialog };
    case 'settings':
      return { ...state, settings: { ...state.settings, ...action.settings } };
    default:
      return { ...state, ...reduceSelection(state, action) };
  }
}
