import type { Draft } from '../change/change.ts';
import { counted } from '../change/counted.ts';
import { type Step, stepsOf, stepsOn } from '../change/step.ts';
import { tagOf, type UserState } from '../change/user-state.ts';
import { viewRecord } from '../change/view-record.ts';
import { viewOf } from '../change/views-in-order.ts';
import { STATUS_NAMES, STATUSES } from '../status.ts';
import type { TagId } from '../tag.ts';
import type { ViewId } from '../view.ts';
import type { Backup } from './restoring.ts';

const tagName = (states: readonly UserState[], tag: TagId): string =>
  `‘${states.map(({ tags }) => tags.get(tag)?.name).find((name) => name) ?? tag.slice(2)}’`;

const viewName = (states: readonly UserState[], view: ViewId): string =>
  `“${states.map(({ views }) => viewRecord(views, view).name).find((name) => name) ?? view.slice(2)}”`;

function noteWords({ before, after }: Step): string {
  if (after === '') return 'Was without a note.';
  return before === '' ? 'Had a note that is gone.' : 'Had another text in a note.';
}

function recordWords({ before, after }: Step): string {
  if (after === null) return 'Was not in the library.';
  return before === null ? 'Was in the library.' : 'Had other details.';
}

/** What of one paper was otherwise in a backup, each a sentence; drafts lead from now to then. */
export function paperWords(
  drafts: readonly Draft[],
  backup: Backup,
  now: UserState,
): readonly string[] {
  const steps = stepsOf(drafts);
  const statuses = stepsOn(steps, 'status').flatMap(({ after }) => {
    const status = STATUSES.find((known) => known === after);
    return status ? [`Was marked as ${STATUS_NAMES[status].toLowerCase()}.`] : [];
  });
  const tags = stepsOn(steps, 'tagged').map(({ target, after }) => {
    const name = tagName([backup.state, now], target.tag);
    return after === true ? `Had tag ${name}.` : `Was without tag ${name}.`;
  });
  const marked = new Set(stepsOn(steps, 'highlight').map(({ target }) => target.highlight)).size;
  const highlights = marked > 0 ? [`${counted(marked, 'highlight')} differ from then.`] : [];
  const records = stepsOn(steps, 'record').map(recordWords);
  const removals = stepsOn(steps, 'removed').map(({ after }) =>
    after === false ? 'Was in the library.' : 'Was removed from the library.',
  );
  return [
    ...records,
    ...removals,
    ...statuses,
    ...tags,
    ...stepsOn(steps, 'note').map(noteWords),
    ...highlights,
  ];
}

/** What of tags and views was otherwise in a backup, each a sentence. */
export function otherWords(
  drafts: readonly Draft[],
  backup: Backup,
  now: UserState,
): readonly string[] {
  const steps = stepsOf(drafts);
  const states = [backup.state, now];
  const tags = new Set(
    steps.flatMap(({ target }) =>
      target.kind.startsWith('tag-') && 'tag' in target ? target.tag : [],
    ),
  );
  const views = new Set(stepsOn(steps, 'view').map(({ target }) => target.view));
  const words = (what: string, wasThere: boolean, isThere: boolean) => {
    if (wasThere === isThere)
      return `${what.charAt(0).toUpperCase()}${what.slice(1)} was different.`;
    return wasThere ? `There was a ${what}.` : `There was no ${what} yet.`;
  };
  return [
    ...Array.from(tags, (tag) =>
      words(
        `tag ${tagName(states, tag)}`,
        tagOf(backup.state, tag) !== null,
        tagOf(now, tag) !== null,
      ),
    ),
    ...Array.from(views, (view) =>
      words(
        `view ${viewName(states, view)}`,
        viewOf(backup.state, view) !== null,
        viewOf(now, view) !== null,
      ),
    ),
  ];
}
