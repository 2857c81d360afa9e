import type { PaperId } from '../../domain/paper.ts';
import type { Pick, Query, Sort } from '../../domain/query.ts';
import type { Settings } from '../../domain/settings.ts';
import type { TagId } from '../../domain/tag.ts';

/** The panes, of which a narrow window shows one. */
export type Pane = 'library' | 'list' | 'paper';

type DialogName =
  | { readonly kind: 'shortcuts' | 'about' | 'settings' }
  | { readonly kind: 'tag'; readonly tag: TagId };

/** What the window shows and the library does not know: everything else is read from the library. */
export interface ViewState {
  readonly query: Query;
  readonly selected: PaperId | null;
  readonly pane: Pane;
  readonly dialog: DialogName | null;
  readonly settings: Settings;
}

export type ViewAction =
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'pick'; readonly pick: Pick }
  | { readonly kind: 'sort'; readonly sort: Sort }
  | { readonly kind: 'select'; readonly paper: PaperId }
  | { readonly kind: 'open'; readonly paper: PaperId }
  | { readonly kind: 'show'; readonly pane: Pane }
  | { readonly kind: 'dialog'; readonly dialog: DialogName | null }
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> };

export const initialState = (settings: Settings): ViewState => ({
  query: { text: '', pick: settings.pick, sort: settings.sort },
  selected: settings.selected,
  pane: 'list',
  dialog: null,
  settings,
});

export function reduceView(state: ViewState, action: ViewAction): ViewState {
  switch (action.kind) {
    case 'search':
      return { ...state, query: { ...state.query, text: action.text } };
    case 'pick':
      return { ...state, query: { ...state.query, pick: action.pick }, pane: 'list' };
    case 'sort':
      return { ...state, query: { ...state.query, sort: action.sort } };
    case 'select':
      return { ...state, selected: action.paper };
    case 'open':
      return { ...state, selected: action.paper, pane: 'paper' };
    case 'show':
      return { ...state, pane: action.pane };
    case 'dialog':
      return { ...state, dialog: action.dialog };
    case 'settings':
      return { ...state, settings: { ...state.settings, ...action.settings } };
  }
}
