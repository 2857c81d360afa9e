import type { Act } from '../../../../src/domain/act.ts';
import type { Change } from '../../../../src/domain/change/change.ts';
import { planFor } from '../../../../src/domain/change/plan-for.ts';
import { stamped } from '../../../../src/domain/change/stamped.ts';
import { type Group, UndoStack } from '../../../../src/domain/change/undo-stack.ts';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import { viewsOf } from '../../../../src/domain/change/views-in-order.ts';
import type { Outcome } from '../../../../src/domain/outcome.ts';
import type { PaperId } from '../../../../src/domain/paper.ts';

/** What acts on an empty library come to. */
export interface Story {
  readonly state: UserState;
  readonly changes: readonly Change[];
  readonly words: string;
}

export const BEGINNING: Story = { state: EMPTY_STATE, changes: [], words: '' };

export function told(story: Story, act: Act): Outcome<Story> {
  if (
    act.kind === 'import' ||
    act.kind === 'merge-papers' ||
    act.kind === 'write-paper' ||
    act.kind === 'take-markdown'
  )
    throw new Error('The state alone does not tell what is known of papers.');
  const { undo, redo } = new UndoStack(groupsOf(story.changes));
  const isBack = act.kind === 'undo' || act.kind === 'redo';
  const back = act.kind === 'undo' ? (act.group ?? undo) : redo;
  const undone = back === null ? null : story.changes.filter(({ group }) => group === back);
  const plan = planFor(act, story.state, { undone, backup: null, isBundled: () => true });
  if (!plan.ok) return plan;
  const { drafts, words } = plan.value;
  const changes = stamped(drafts, {
    last: story.changes.at(-1)?.id ?? null,
    now: 1000,
    device: 'device01',
    undoes: isBack ? back : null,
  });
  const state = applied(story.state, changes);
  return { ok: true, value: { state, changes: [...story.changes, ...changes], words } };
}

/** Acts one after another; throws at a refusal. */
export function after(acts: readonly Act[], story = BEGINNING): Story {
  return acts.reduce((so, act) => {
    const next = told(so, act);
    if (!next.ok) throw new Error(next.failure.message);
    return next.value;
  }, story);
}

/** The undo of the last act that changed something. */
export const undoOf = ({ changes }: Story): Act => ({
  kind: 'undo',
  group: changes.at(-1)?.group ?? '',
  anyway: false,
});

/** The groups of changes in order. */
export const groupsOf = (changes: readonly Change[]): readonly Group[] =>
  changes
    .filter(({ id, group }) => id === group)
    .map(({ id, undoes }) => ({ id, undoes: undoes ?? null }));

/** What the person sees of a state: papers with status and tag names, notes, tags, views. */
export function seen(state: UserState) {
  const { readings, notes, tags } = state;
  const names = new Map(
    [...tags].flatMap(([id, { name, deleted }]) =>
      name === null || deleted ? [] : [[id, name] as const],
    ),
  );
  return {
    papers: Object.fromEntries(
      [...readings]
        .map(
          ([id, { status, tags: on }]) =>
            [
              id,
              [status, ...[...on].map((tag) => names.get(tag) ?? `missing ${tag}`).sort()],
            ] as const,
        )
        .filter(([, [status, ...on]]) => status !== 'unread' || on.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    notes: Object.fromEntries(
      [...notes.values()]
        .flatMap((all) => Array.from(all, ([id, { text }]) => [id, text] as const))
        .filter(([, text]) => text),
    ),
    tags: [...tags.entries()]
      .filter(([id]) => names.has(id))
      .map(([id, { name, colour }]) => `${id} ${name} ${colour}`)
      .sort(),
    views: viewsOf(state),
  };
}

export const P: readonly PaperId[] = ['p-1', 'p-2', 'p-3', 'p-4'];
