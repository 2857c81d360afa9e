import type { Extension } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

const HIDDEN = Decoration.replace({});

/** The ids of links to papers, which only make them hold when a title changes, are not shown. */
const ids = new MatchDecorator({
  regexp: /\[\[(p-[0-9a-z-]{1,198}\\?\|)(?=[^[\]\n]+\]\])/g,
  decorate: (add, from, _, [whole, id = '']) =>
    add(from + whole.length - id.length, from + whole.length, HIDDEN),
});

/** Hides the ids of links; the caret goes past them, and deleting takes them whole. */
export const linkIds: Extension = ViewPlugin.define<{ decorations: DecorationSet }>(
  (view) => ({
    decorations: ids.createDeco(view),
    update({ docChanged, viewportChanged, view: now }: ViewUpdate) {
      // To mend them is to leave them where they were when the text outside of what is drawn changes.
      if (docChanged || viewportChanged) this.decorations = ids.createDeco(now);
    },
  }),
  {
    decorations: ({ decorations }) => decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  },
);
