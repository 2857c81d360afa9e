import { EditorSelection, type Extension } from '@codemirror/state';
import { type EditorView, EditorView as View, ViewPlugin, type ViewUpdate } from '@codemirror/view';

interface Pending {
  from: number;
  to: number;
  readonly plain: string;
}

/** Puts text where something was pasted, as one edit. */
function put(view: EditorView, { from, to }: Pending, insert: string): void {
  const isHere = view.state.selection.main.from === from && view.state.selection.main.to === to;
  const after = from + insert.length;
  view.dispatch({
    changes: { from, to, insert },
    ...(isHere ? { selection: EditorSelection.cursor(after), scrollIntoView: true } : {}),
    userEvent: 'input.paste',
  });
}

/** Pastes that wait for the converter, which is loaded with the first; typing goes on meanwhile. */
class Pastes {
  readonly #view: EditorView;
  readonly #pending = new Set<Pending>();

  constructor(view: EditorView) {
    this.#view = view;
  }

  update({ changes, docChanged }: ViewUpdate): void {
    if (!docChanged) return;
    for (const each of this.#pending) {
      each.from = changes.mapPos(each.from, -1);
      each.to = Math.max(each.from, changes.mapPos(each.to, -1));
    }
  }

  async take(html: string, plain: string): Promise<void> {
    const { from, to } = this.#view.state.selection.main;
    const pending: Pending = { from, to, plain };
    this.#pending.add(pending);
    let markdown: string | null = null;
    try {
      markdown = (await (await import('./markdown.ts')).loadMarkdownFromHtml()).markdownFromHtml(
        html,
      );
    } finally {
      // Taken back meanwhile by `finish`, which has pasted it already.
      if (this.#pending.delete(pending)) put(this.#view, pending, markdown ?? plain);
    }
  }

  /** Pastes as plain text what is still waiting. */
  finish(): void {
    for (const pending of [...this.#pending]) {
      this.#pending.delete(pending);
      put(this.#view, pending, pending.plain);
    }
  }
}

const plugin = ViewPlugin.fromClass(Pastes);

/** Rich text is pasted as Markdown; with Shift, or where it is not rich, as plain text. */
export function richPaste(): Extension {
  let wantsPlain = false;
  return [
    plugin,
    View.domEventHandlers({
      keydown: ({ shiftKey, ctrlKey, metaKey }) => {
        wantsPlain = shiftKey && (ctrlKey || metaKey);
        return false;
      },
      keyup: () => {
        wantsPlain = false;
        return false;
      },
      paste: ({ clipboardData }, view) => {
        const html = clipboardData?.getData('text/html') ?? '';
        if (html === '' || wantsPlain) return false;
        const plain = clipboardData?.getData('text/plain') ?? '';
        void view.plugin(plugin)?.take(html, plain.replace(/\r\n?/g, '\n'));
        return true;
      },
    }),
  ];
}

/** Ends what is being pasted, before an editor is closed. */
export const finishPastes = (view: EditorView): void => view.plugin(plugin)?.finish();
