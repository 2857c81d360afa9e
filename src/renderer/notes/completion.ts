import {
  acceptCompletion,
  autocompletion,
  type CompletionSource,
  closeCompletion,
  completionKeymap,
  completionStatus,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { type EditorState, type Extension, Prec } from '@codemirror/state';
import {
  type Command,
  type EditorView,
  keymap,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { titleLine } from '../../domain/annotation/reading-report.ts';
import { printPaperLink } from '../../domain/link/paper-links.ts';
import { yearOf } from '../../domain/year-of.ts';
import type { LinkedPaper } from '../../preload/view-types.ts';
import { isInTable } from './is-in-table.ts';
import { placedBlock } from './placed-block.ts';
import type { Template } from './templates.ts';

/** Escape closes what is offered; what is only being looked for must not keep it from leaving. */
const close: Command = (view) => completionStatus(view.state) === 'active' && closeCompletion(view);

/** Takes what is offered first as soon as it is known, if nothing else is done before. */
const eager = ViewPlugin.define(() => ({
  isWanted: false,
  update({ docChanged, state, view }: ViewUpdate) {
    if (!this.isWanted) return;
    const status = completionStatus(state);
    this.isWanted = status === 'pending' && !docChanged;
    if (status === 'active' && !docChanged) queueMicrotask(() => acceptCompletion(view));
  },
}));

/** What is shown may not yet be what is meant: Enter then waits for it, and begins no new line. */
const accept: Command = (view) => {
  if (acceptCompletion(view)) return true;
  const waits = view.plugin(eager);
  if (waits === null || completionStatus(view.state) !== 'pending' || !isAsked(view)) return false;
  waits.isWanted = true;
  return true;
};

const isAsked = ({ state }: EditorView): boolean => {
  const { head } = state.selection.main;
  const isInLink = OPEN_LINK.test(state.sliceDoc(state.doc.lineAt(head).from, head));
  return isInLink || asksForTemplate(state);
};

const RUNS: Readonly<Record<string, Command>> = { Escape: close, Enter: accept };

const KEYS = completionKeymap.map((each) => {
  const run = RUNS[each.key ?? ''];
  return run ? { ...each, run } : each;
});

/** The beginning of a link to a paper. */
const OPEN_LINK = /\[\[[^[\]\n]*$/u;

/** The longest text that can be the beginning of a name. */
const SHORT = 50;

const asksForTemplate = ({ doc }: EditorState): boolean =>
  doc.length <= SHORT && /^\/\w*$/.test(doc.toString());

/** `/` in an empty note offers what it can be begun with. */
const templateSource =
  (templates: readonly Template[]): CompletionSource =>
  ({ state, pos }) => {
    if (pos !== state.doc.length || !asksForTemplate(state)) return null;
    return {
      from: 1,
      options: templates.map((template) => ({
        label: template.title,
        apply: (view, completion) => {
          const { changes, selection } = placedBlock('', 0, template);
          const [{ insert } = { insert: '' }] = changes;
          view.dispatch({
            changes: { from: 0, to: view.state.doc.length, insert },
            selection,
            annotations: pickedCompletion.of(completion),
          });
        },
      })),
    };
  };

/** Papers that a link may be meant to lead to, given what is typed of their title. */
export type FindLinkable = (typed: string) => Promise<readonly LinkedPaper[]>;

/** `[[` offers papers to link to. */
const linkSource =
  (find: FindLinkable): CompletionSource =>
  async (context) => {
    const typed = context.matchBefore(OPEN_LINK);
    if (typed === null) return null;
    const papers = await find(typed.text.slice(2));
    if (context.aborted || papers.length === 0) return null;
    return {
      from: typed.from,
      // They are found by the library, which knows more than the letters of a title.
      filter: false,
      options: papers.map((paper) => ({
        label: titleLine(paper),
        detail: yearOf(paper.date),
        apply: (view, completion, from, to) => {
          const insert = printPaperLink(paper.id, titleLine(paper), isInTable(view.state, from));
          const end = view.state.sliceDoc(to, to + 2) === ']]' ? to + 2 : to;
          view.dispatch({
            changes: { from, to: end, insert },
            selection: { anchor: from + insert.length },
            annotations: pickedCompletion.of(completion),
          });
        },
      })),
    };
  };

/** What is offered while a note is written: templates at its beginning, papers to link to. */
export const completion = (templates: readonly Template[], find: FindLinkable): Extension => [
  autocompletion({
    override: [templateSource(templates), linkSource(find)],
    icons: false,
    defaultKeymap: false,
    // What is offered was asked for by its sign: whoever presses Enter means it.
    interactionDelay: 0,
  }),
  eager,
  Prec.highest(keymap.of(KEYS)),
];
