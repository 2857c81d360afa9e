import type { PaperId } from '../paper.ts';
import { STATUS_NAMES, STATUSES } from '../status.ts';
import type { TagId } from '../tag.ts';
import type { Draft, Value } from './change.ts';
import { counted } from './counted.ts';
import { type Step, stepsOf, stepsOn } from './step.ts';
import type { UserState } from './user-state.ts';
import { wordsForHighlight } from './words-for-highlight.ts';
import { wordsForView } from './words-for-view.ts';

const quoted = (name: Value | null | undefined) => `‘${name ?? ''}’`;
const papersOf = (steps: readonly Step<{ kind: 'tagged'; paper: PaperId; tag: TagId }>[]) =>
  counted(new Set(steps.map(({ target }) => target.paper)).size, 'paper');

function statusWords(steps: readonly Step[]): string {
  const values = new Set(steps.map(({ after }) => after));
  const papers = counted(steps.length, 'paper');
  const status = STATUSES.find((known) => values.has(known));
  if (values.size > 1 || status === undefined) return `Status of ${papers} changed.`;
  const name = STATUS_NAMES[status].toLowerCase();
  return steps.length === 1 ? `Marked as ${name}.` : `${papers} marked as ${name}.`;
}

/** A paper of the bundled list was there before anything else was known of it. */
type IsBundled = (paper: PaperId) => boolean;

function recordWords(
  steps: readonly Step<{ kind: 'record'; of: PaperId }>[],
  isBundled: IsBundled,
) {
  const added = steps.filter(({ before, target }) => before === null && !isBundled(target.of));
  const gone = steps.filter(({ after, target }) => after === null && !isBundled(target.of));
  const changed = steps.length - added.length - gone.length;
  const parts = [
    ...(added.length > 0 ? [`${counted(added.length, 'paper')} added`] : []),
    ...(gone.length > 0 ? [`${counted(gone.length, 'paper')} taken out`] : []),
    ...(changed > 0 ? [`${counted(changed, 'paper')} changed`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** The same on one paper, of which the log does not say whether it was there before. */
function detailsWords([step]: readonly Step[]): string {
  if (step?.after === null) return 'Details given up.';
  return step?.before === null ? 'Details taken in.' : 'Details changed.';
}

function removalWords(steps: readonly Step[]): string {
  const merged = steps.filter(({ after }) => typeof after === 'string').length;
  if (merged > 0) return `${counted(merged + 1, 'paper')} put together.`;
  const papers = counted(steps.length, 'paper');
  return steps.every(({ after }) => after === false)
    ? `${papers} put back.`
    : `${papers} removed from the library.`;
}

function tagWords(steps: readonly Step[], state: UserState, among: typeof amongPapers): string {
  const moves = stepsOn(steps, 'tagged');
  const [name] = stepsOn(steps, 'tag-name');
  const [colour] = stepsOn(steps, 'tag-colour');
  const [flag] = stepsOn(steps, 'tag-deleted');
  const isRenamed = name !== undefined && name.before !== null && name.after !== null;
  const title = (tag: TagId | undefined) =>
    quoted(name?.target.tag === tag ? (name?.after ?? name?.before) : tag && nameOf(state, tag));
  const tag = title(steps.map(({ target }) => ('tag' in target ? target.tag : undefined))[0]);
  const on = moves.filter(({ after }) => after === true);
  const isGone = flag?.after === true || (name !== undefined && name.after === null);
  if (isGone && isRenamed)
    return `Tag ${quoted(name.before)} merged into ${quoted(name.after)}${among(' on ', moves)}.`;
  if (isGone) return `Tag ${tag} deleted${among(' from ', moves)}.`;
  if (moves.length > 0) {
    if (on.length > 0 && on.length < moves.length)
      return among === amongNone ? 'Tags changed.' : `Tags of ${papersOf(moves)} changed.`;
    const [verb, link] = on.length > 0 ? ['added', ' to '] : ['removed', ' from '];
    return `Tag ${tag} ${verb}${moves.length > 1 ? among(link, moves) : ''}.`;
  }
  if (name?.before === null || flag) return `Tag ${tag} created.`;
  if (isRenamed) return `Tag ${quoted(name.before)} renamed to ${quoted(name.after)}.`;
  return `Tag ${tag} is now ${colour?.after ?? 'grey'}.`;
}

const nameOf = (state: UserState, tag: TagId) => state.tags.get(tag)?.name ?? tag.slice(2);

const amongPapers = (link: string, moves: Parameters<typeof papersOf>[0]) =>
  moves.length === 0 ? '' : `${link}${papersOf(moves)}`;
const amongNone: typeof amongPapers = () => '';

/**
 * One sentence that tells the person what changes do. `state` knows the tags and views they touch.
 * For changes `on` one paper of several it does not count papers.
 */
export function wordsFor(
  drafts: readonly Draft[],
  state: UserState,
  on: 'papers' | 'one paper' = 'papers',
  isBundled: IsBundled = () => false,
): string {
  const steps = stepsOf(drafts);
  const removals = stepsOn(steps, 'removed');
  const records = stepsOn(steps, 'record');
  if (records.length > 0 && removals.every(({ after }) => after === false))
    return on === 'papers' ? recordWords(records, isBundled) : detailsWords(records);
  if (removals.length > 0) return removalWords(removals);
  const pairs = stepsOn(steps, 'another');
  if (pairs.length > 0) return `${counted(pairs.length, 'pair')} of papers told apart.`;
  const statuses = stepsOn(steps, 'status');
  if (statuses.length > 0) return statusWords(statuses);
  if (stepsOn(steps, 'note').length > 0) return 'Note saved.';
  const highlights = stepsOn(steps, 'highlight');
  if (highlights.length > 0) return wordsForHighlight(highlights, state);
  const views = stepsOn(steps, 'view');
  if (views.length > 0) return wordsForView(views, state);
  if (steps.length > 0) return tagWords(steps, state, on === 'papers' ? amongPapers : amongNone);
  return 'Nothing had to change.';
}

const after = (what: string, words: string) =>
  `${what}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** A sentence on changes as one on their being taken back. */
export const undone = (words: string): string => after('Undone', words);

/** A sentence on changes as one on their being done again. */
export const doneAgain = (words: string): string => after('Done again', words);

/** One sentence that tells which changes were taken back. */
export const wordsForUndo = (
  group: readonly Draft[],
  state: UserState,
  isBundled: IsBundled,
): string => undone(wordsFor(group, state, 'papers', isBundled));

/** One sentence that tells what was done again. */
export const wordsForRedo = (
  drafts: readonly Draft[],
  state: UserState,
  isBundled: IsBundled,
): string => doneAgain(wordsFor(drafts, state, 'papers', isBundled));
