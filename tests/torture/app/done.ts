import type { ForwardAct } from '../../../src/domain/change/drafts-for.ts';
import type { HighlightId } from '../../../src/domain/highlight/highlight.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { TAG_COLOURS, type TagId } from '../../../src/domain/tag.ts';
import { BARE, type Desk, type DeskPaper } from './desk.ts';

/** Changes what is on papers. */
export function onPapers(
  desk: Desk,
  papers: readonly PaperId[],
  change: (paper: DeskPaper) => Partial<DeskPaper>,
): Desk {
  const changed = papers.map((id) => {
    const paper = desk.papers[id] ?? BARE;
    return [id, { ...paper, ...change(paper) }];
  });
  return { ...desk, papers: { ...desk.papers, ...Object.fromEntries(changed) } };
}

const all = (desk: Desk) => Object.keys(desk.papers) as PaperId[];
const without = (tags: readonly TagId[], tag: TagId) => tags.filter((each) => each !== tag);
/** The tags with one more. */
export const withTag = (tags: readonly TagId[], tag: TagId) => [...without(tags, tag), tag];
const paperOf = (note: string): PaperId => `p-${note.slice(2)}`;
const idOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** The colour of the fewest tags. */
function freshColour({ tags }: Desk) {
  const uses = TAG_COLOURS.map(
    (each) => Object.values(tags).filter(({ colour }) => colour === each).length,
  );
  return TAG_COLOURS[uses.indexOf(Math.min(...uses))] ?? 'grey';
}

/** The tag of a name, made where there is none. */
export function madeTag(desk: Desk, name: string): readonly [TagId, Desk] {
  const known = Object.entries(desk.tags).find(([, tag]) => tag.name === name);
  if (known) return [known[0] as TagId, desk];
  const id: TagId = `t-${idOf(name)}`;
  return [id, { ...desk, tags: { ...desk.tags, [id]: { name, colour: freshColour(desk) } } }];
}

function withoutTag(desk: Desk, tag: TagId): Desk {
  const { [tag]: _, ...tags } = desk.tags;
  return { ...onPapers(desk, all(desk), ({ tags: on }) => ({ tags: without(on, tag) })), tags };
}

function withTagAs(desk: Desk, tag: TagId, change: Partial<Desk['tags'][TagId]>): Desk {
  const held = desk.tags[tag];
  return held ? { ...desk, tags: { ...desk.tags, [tag]: { ...held, ...change } } } : desk;
}

function renamed(desk: Desk, tag: TagId, name: string): Desk {
  const [other] = Object.entries(desk.tags).find(([, known]) => known.name === name) ?? [];
  if (other === undefined || other === tag) return withTagAs(desk, tag, { name });
  const merged = onPapers(desk, all(desk), ({ tags }) => ({
    tags: tags.includes(tag) ? withTag(tags, other as TagId) : tags,
  }));
  return withoutTag(merged, tag);
}

type Mark = DeskPaper['marks'][HighlightId];

const withMarkAs = (
  desk: Desk,
  { paper, highlight }: { readonly paper: PaperId; readonly highlight: HighlightId },
  change: Partial<Mark>,
): Desk =>
  onPapers(desk, [paper], ({ marks }) => {
    const known = marks[highlight];
    return known ? { marks: { ...marks, [highlight]: { ...known, ...change } } } : {};
  });

function moved(views: Desk['views'], id: string, before: string | null): Desk['views'] {
  const others = views.filter((view) => view.id !== id);
  const at = others.findIndex((view) => view.id === before);
  const index = at < 0 ? others.length : at;
  return [...others.slice(0, index), ...views.filter((view) => view.id === id)].concat(
    others.slice(index),
  );
}

/** What an act makes of a desk, told anew without the app's own rules. */
export function done(desk: Desk, act: ForwardAct, times: number): Desk {
  const note = (text: string, of: string): Desk =>
    onPapers(desk, [paperOf(of)], () => ({ note: text === '' ? ['', 1] : [text, times] }));
  const views = (change: (view: Desk['views'][number]) => Desk['views']) => ({
    ...desk,
    views: desk.views.flatMap((view) =>
      'view' in act && view.id === act.view ? change(view) : view,
    ),
  });
  switch (act.kind) {
    case 'set-status':
      return onPapers(desk, act.papers, () => ({ status: act.status }));
    case 'create-tag':
      return madeTag(desk, act.name)[1];
    case 'add-tag': {
      const [id, made] = madeTag(desk, act.name);
      return onPapers(made, act.papers, ({ tags }) => ({ tags: withTag(tags, id) }));
    }
    case 'remove-tag':
      return onPapers(desk, act.papers, ({ tags }) => ({ tags: without(tags, act.tag) }));
    case 'rename-tag':
      return renamed(desk, act.tag, act.name);
    case 'colour-tag':
      return withTagAs(desk, act.tag, { colour: act.colour });
    case 'delete-tag':
      return withoutTag(desk, act.tag);
    case 'write-note':
    case 'tick-task':
    case 'restore-note':
      return note(act.text, act.note);
    case 'delete-note':
      return note('', act.note);
    case 'mark': {
      const made = { quote: act.anchor.quote.exact, colour: act.colour, comment: '' };
      return onPapers(desk, [act.paper], ({ marks }) => ({
        marks: { ...marks, [act.highlight]: made },
      }));
    }
    case 'colour-highlight':
      return withMarkAs(desk, act, { colour: act.colour });
    case 'comment-highlight':
      return withMarkAs(desk, act, { comment: act.text });
    case 'delete-highlight':
      return onPapers(desk, [act.paper], ({ marks }) => ({
        marks: Object.fromEntries(Object.entries(marks).filter(([id]) => id !== act.highlight)),
      }));
    case 'save-view':
      return {
        ...desk,
        views: [...desk.views, { id: `v-${idOf(act.name)}`, name: act.name, text: act.text }],
      };
    case 'rename-view':
      return views((view) => [{ ...view, name: act.name }]);
    case 'replace-view':
      return views((view) => [{ ...view, text: act.text }]);
    case 'move-view':
      return { ...desk, views: moved(desk.views, act.view, act.before) };
    // What the person keeps of papers stays as it is, whichever papers there are.
    case 'remove-papers':
    case 'tell-apart':
      return desk;
    case 'delete-view':
      return views(() => []);
  }
}
