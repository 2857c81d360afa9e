import type { Draft } from '../change/change.ts';
import { setting } from '../change/setting.ts';
import type { UserState } from '../change/user-state.ts';
import { HIGHLIGHT_FIELDS, highlightFrom, NO_HIGHLIGHTS } from '../highlight/highlight-record.ts';
import { type ImportedPaper, importDrafts } from '../import/import-drafts.ts';
import type { PaperId } from '../paper.ts';

/** The highlights of a paper that goes, on the one it lives on in. */
function movedHighlights(state: UserState, from: PaperId, to: PaperId): readonly Draft[] {
  const records = state.highlights.get(from) ?? NO_HIGHLIGHTS;
  return [...records].flatMap(([highlight, record]) =>
    highlightFrom(highlight, record) === null
      ? []
      : HIGHLIGHT_FIELDS.flatMap((field) =>
          setting(state, { kind: 'highlight', paper: to, highlight, field }, record[field]),
        ),
  );
}

/**
 * What puts two papers together: the one that stays is told from a record of both, and has the
 * status, tags, notes and highlights of both; the other is taken out, and knows where it went.
 */
export function mergeDrafts(
  state: UserState,
  other: PaperId,
  kept: ImportedPaper,
  moment: Parameters<typeof importDrafts>[2],
): readonly Draft[] {
  return [
    ...importDrafts(state, [kept], moment),
    ...movedHighlights(state, other, kept.paper),
    ...setting(state, { kind: 'removed', of: other }, kept.paper),
  ];
}
