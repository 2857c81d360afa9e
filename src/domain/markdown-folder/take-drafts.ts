import type { Draft } from '../change/change.ts';
import { setting } from '../change/setting.ts';
import { tagNamed } from '../change/tags-in-use.ts';
import { highlightRecord, type UserState } from '../change/user-state.ts';
import { highlightFrom } from '../highlight/highlight-record.ts';
import { tagsByName } from '../import/tags-by-name.ts';
import type { TakenFromFile } from './taken-from-file.ts';

/** The changes that take in what files say; tags there are not yet are made. */
export function takeDrafts(state: UserState, all: readonly TakenFromFile[]): readonly Draft[] {
  const { tagFor, making } = tagsByName(state);
  const drafts = all.flatMap(({ paper, status, tagsOn, tagsOff, notes, highlights }) => {
    const on = new Set(tagsOn.flatMap((name) => tagFor(name) ?? []));
    const off = tagsOff.flatMap((name) => tagNamed(state, name)?.id ?? []);
    return [
      ...(status === null ? [] : setting(state, { kind: 'status', paper }, status)),
      ...[...on].flatMap((tag) => setting(state, { kind: 'tagged', paper, tag }, true)),
      ...off.flatMap((tag) => setting(state, { kind: 'tagged', paper, tag }, false)),
      ...notes.flatMap(({ id, text }) => setting(state, { kind: 'note', note: id }, text)),
      ...highlights.flatMap(({ highlight, field, value }) =>
        highlightFrom(highlight, highlightRecord(state, paper, highlight)) === null
          ? []
          : setting(state, { kind: 'highlight', paper, highlight, field }, value),
      ),
    ];
  });
  return [...drafts, ...making];
}
