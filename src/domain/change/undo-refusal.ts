import type { Tag, TagId } from '../tag.ts';
import { foldedTagName } from '../tag-name.ts';
import { foldedViewName, type ViewId } from '../view.ts';
import { counted } from './counted.ts';
import type { Target } from './key.ts';
import { type Step, stepsOn } from './step.ts';
import { existingTags, papersWith } from './tags-in-use.ts';
import { tagOf, type UserState } from './user-state.ts';
import { viewRecord } from './view-record.ts';
import { viewOf, viewsOf } from './views-in-order.ts';

/** The name of a tag whether or not it still exists. */
const named = (state: UserState, tag: TagId) => `‘${state.tags.get(tag)?.name ?? tag.slice(2)}’`;

/** The name of a view whether or not it still exists. */
const titled = ({ views }: UserState, view: ViewId) =>
  `“${viewRecord(views, view).name ?? view.slice(2)}”`;

/** A sentence on what has been changed since an act: those of its targets that are not as it left them. */
export function changedSince(state: UserState, targets: readonly Target[]): string {
  const [first] = targets;
  if (first?.kind === 'note') return 'The note has been changed since.';
  if (first?.kind === 'highlight') return 'The highlight has been changed since.';
  if (first?.kind === 'status')
    return `The status of ${counted(targets.length, 'paper')} has been changed since.`;
  if (first?.kind === 'another') return 'It has been said since whether they are one.';
  if (first?.kind === 'record' || first?.kind === 'removed')
    return `${counted(targets.length, 'paper')} ${targets.length === 1 ? 'has' : 'have'} been put together with something else since.`;
  if (first?.kind === 'view') return `View ${titled(state, first.view)} has been changed since.`;
  return first ? `Tag ${named(state, first.tag)} has been changed since.` : '';
}

/** How many papers would have a tag after steps that begin where the state is. */
function papersLeft(state: UserState, tag: TagId, steps: readonly Step[]): number {
  let count = papersWith(state, tag).length;
  for (const { target, before, after } of stepsOn(steps, 'tagged'))
    if (target.tag === tag) count += Number(after === true) - Number(before === true);
  return count;
}

/**
 * Why steps would leave a tag in a wrong state; `null` when they would not. `next` has the tags as
 * they would be, `state` all as it is.
 */
export function tagConflict(
  state: UserState,
  next: UserState,
  steps: readonly Step[],
): string | null {
  for (const id of new Set(steps.flatMap(({ target }) => ('tag' in target ? target.tag : [])))) {
    const tag = tagOf(next, id);
    const papers = tag ? 0 : papersLeft(state, id, steps);
    if (papers > 0)
      return tagOf(state, id)
        ? `tag ${named(state, id)} is on ${counted(papers, 'other paper')} by now.`
        : `tag ${named(state, id)} has been deleted since.`;
    const name = tag && foldedTagName(tag.name);
    const isTwin = ({ id: other, name: title }: Tag) =>
      other !== id && foldedTagName(title) === name;
    if (tag && existingTags(next).some(isTwin)) return `there is another tag ‘${tag.name}’ by now.`;
  }
  return null;
}

/** The same of views. */
export function viewConflict(
  state: UserState,
  next: UserState,
  steps: readonly Step[],
): string | null {
  for (const id of new Set(stepsOn(steps, 'view').map(({ target }) => target.view))) {
    const view = viewOf(next, id);
    if (view === null && viewOf(state, id) === null)
      return `view ${titled(state, id)} has been deleted since.`;
    const name = view && foldedViewName(view.name);
    const twin = viewsOf(next).find(
      (other) => other.id !== id && foldedViewName(other.name) === name,
    );
    if (twin) return `there is another view “${twin.name}” by now.`;
  }
  return null;
}
