import { history, historyField, historyKeymap, standardKeymap } from '@codemirror/commands';
import { Annotation, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { completion, type FindLinkable } from './completion.ts';
import { EDITOR_KEYS } from './editor-keys.ts';
import { editorTheme } from './editor-theme.ts';
import { linkIds } from './link-ids.ts';
import { markdownLanguage } from './markdown-language.ts';
import { placedBlock } from './placed-block.ts';
import { finishPastes, richPaste } from './rich-paste.ts';
import type { Template } from './templates.ts';
import type { Block } from './text-edit.ts';

export interface EditorOptions {
  readonly name: string;
  readonly hint: string;
  /** Longest text in UTF-16 code units. */
  readonly limit: number;
  readonly templates: readonly Template[];
  readonly findLinkable: FindLinkable;
  readonly onChange: (text: string) => void;
  /** Called when something would make the text too long, which is not done. */
  readonly onFull: () => void;
}

/** A text with the caret in it and what can be undone; plain data. */
export interface Kept {
  readonly text: string;
  readonly state: unknown;
}

interface Start {
  readonly text: string;
  /** What is selected; `null` leaves it where it was kept, or at the end. */
  readonly selection: { readonly anchor: number; readonly head: number } | null;
  readonly kept: Kept | null;
}

export interface NoteEditor {
  readonly focus: () => void;
  readonly insert: (block: Block) => void;
  /** Takes a text from elsewhere in the place of this one; the caret stays with what is around it. */
  readonly takeText: (text: string) => void;
  /** Ends it and gives what the next one is to go on with. */
  readonly close: () => Kept;
}

const fromElsewhere = Annotation.define<boolean>();

/** What the pane shows above its text and covers it with, in pixels. */
const COVERED = 110;

function extensions(options: EditorOptions): Extension {
  const { name, hint, limit, templates, findLinkable, onChange, onFull } = options;
  return [
    history(),
    markdownLanguage,
    editorTheme,
    completion(templates, findLinkable),
    linkIds,
    richPaste(),
    keymap.of([...EDITOR_KEYS, ...historyKeymap, ...standardKeymap]),
    EditorView.lineWrapping,
    EditorView.scrollMargins.of(() => ({ top: COVERED, bottom: 24 })),
    placeholder(hint),
    EditorView.contentAttributes.of({
      'aria-label': name,
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    EditorState.changeFilter.of((transaction) => {
      const { length } = transaction.newDoc;
      const isTooLong = length > limit && length > transaction.startState.doc.length;
      if (isTooLong && !transaction.annotation(fromElsewhere)) onFull();
      return !isTooLong || transaction.annotation(fromElsewhere) === true;
    }),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (docChanged && !transactions.every((each) => each.annotation(fromElsewhere)))
        onChange(state.doc.toString());
    }),
  ];
}

/** The one change that makes a text of another. */
function difference(old: string, next: string) {
  const most = Math.min(old.length, next.length);
  let start = 0;
  while (start < most && old[start] === next[start]) start += 1;
  let same = 0;
  while (same < most - start && old.at(-1 - same) === next.at(-1 - same)) same += 1;
  return { from: start, to: old.length - same, insert: next.slice(start, next.length - same) };
}

function startState({ text, selection, kept }: Start, extension: Extension): EditorState {
  const state =
    kept === null
      ? EditorState.create({ doc: text, selection: { anchor: text.length }, extensions: extension })
      : EditorState.fromJSON(kept.state, { extensions: extension }, { history: historyField });
  const { from, to, insert } = difference(state.doc.toString(), text);
  const newer = state.update({
    changes: { from, to, insert },
    annotations: [Transaction.addToHistory.of(false), fromElsewhere.of(true)],
  }).state;
  return selection === null ? newer : newer.update({ selection }).state;
}

/**
 * An editor of Markdown within `host`. It stands in a shadow root, because there its styles are
 * adopted sheets, which the window's policy allows, and not elements, which it refuses.
 */
export function openEditor(host: HTMLElement, start: Start, options: EditorOptions): NoteEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const state = startState(start, extensions(options));
  const view = new EditorView({ state, parent: root, root });
  return {
    focus: () => {
      view.focus();
      view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
    },
    insert: (block) => {
      const { changes, selection } = placedBlock(
        view.state.doc.toString(),
        view.state.selection.main.to,
        block,
      );
      view.dispatch({ changes, selection, scrollIntoView: true, userEvent: 'input' });
      view.focus();
    },
    takeText: (text) => {
      const changes = difference(view.state.doc.toString(), text);
      view.dispatch({
        changes,
        annotations: [Transaction.addToHistory.of(false), fromElsewhere.of(true)],
      });
    },
    close: () => {
      finishPastes(view);
      const kept: Kept = {
        text: view.state.doc.toString(),
        state: view.state.toJSON({ history: historyField }),
      };
      view.destroy();
      return kept;
    },
  };
}
