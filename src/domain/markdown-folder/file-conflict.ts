/** What both sides changed, each otherwise; both versions are in the file. */
export interface FileConflict {
  /** A key of the front matter, or `abstract`, `text`, `note …` or `highlight …`. */
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The lines around two versions in a file, in Markdown, so that any program shows them. */
export const CONFLICT_LINES = {
  ours: '**⚠ Changed in two places. In Reading List it reads:**',
  theirs: '**⚠ In this file it read:**',
  end: '**⚠ End of the two versions.**',
} as const;

/** Both versions, one after the other; only one where the other side deleted the lines. */
export function bothVersions(
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  if (ours.length === 0 || theirs.length === 0) return [...ours, ...theirs];
  return [CONFLICT_LINES.ours, ...ours, CONFLICT_LINES.theirs, ...theirs, CONFLICT_LINES.end];
}
