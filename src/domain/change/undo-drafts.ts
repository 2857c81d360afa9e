import { failure, type Outcome, success } from '../outcome.ts';
import type { Tag, TagId } from '../tag.ts';
import { foldedTagName } from '../tag-name.ts';
import type { Change, Draft } from './change.ts';
import { counted } from './counted.ts';
import { parseKey, type Target } from './key.ts';
import { existingTags, papersWith } from './tags-in-use.ts';
import { applied, currentValue, tagOf, type UserState } from './user-state.ts';

const refused = (reason: string) => failure('refused', `This can no longer be undone: ${reason}`);

/** The name of a tag whether or not it still exists. */
const named = (state: UserState, tag: TagId) => `‘${state.tags.get(tag)?.name ?? tag.slice(2)}’`;

function changedSince(state: UserState, targets: readonly Target[]): string {
  const [first] = targets;
  if (first?.kind === 'note') return 'the note has been changed since.';
  if (first?.kind === 'status')
    return `the status of ${counted(targets.length, 'paper')} has been changed since.`;
  if (first?.kind === 'tagged') {
    const papers = targets.filter((target) => target.kind === 'tagged').length;
    const name = named(state, first.tag);
    return `tag ${name} has been added or removed on ${counted(papers, 'paper')} since.`;
  }
  return first ? `tag ${named(state, first.tag)} has been changed since.` : '';
}

/** Why an undo would leave a tag in a wrong state; `null` when it would not. */
function conflict(state: UserState, next: UserState, touched: ReadonlySet<TagId>): string | null {
  for (const id of touched) {
    const tag = tagOf(next, id);
    const papers = tag ? 0 : papersWith(next, id).length;
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

/**
 * What takes back one group of changes, all or nothing. Refused, with what stands in the way,
 * when anything it touched has been changed since or a tag would be left without a name or doubled.
 */
export function undoDrafts(group: readonly Change[], state: UserState): Outcome<readonly Draft[]> {
  if (group.length === 0) return refused('it is not known any more.');
  const targets = group.map(({ key }) => parseKey(key));
  if (targets.includes(null)) return refused('a newer version of the app did it.');
  const later = group.flatMap(({ after }, index) => {
    const target = targets[index];
    return target && currentValue(state, target) !== after ? target : [];
  });
  if (later.length > 0) return refused(changedSince(state, later));
  const drafts = group.map(({ key, before, after }) => ({ key, before: after, after: before }));
  const touched = targets.flatMap((target) => (target && 'tag' in target ? target.tag : []));
  const reason = conflict(state, applied(state, drafts), new Set(touched));
  return reason === null ? success(drafts) : refused(reason);
}
