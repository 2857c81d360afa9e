/** A stretch of lines that is in both texts, or only in the later or the earlier one. */
interface LinePiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly count: number;
}

/** Compares two rows of lines; `null` where that would take too long. */
export type CompareLines = (
  from: readonly string[],
  to: readonly string[],
) => readonly LinePiece[] | null;

/** Lines both sides agree on, or that each changed in its own way. */
export type MergedPiece =
  | { readonly kind: 'agreed'; readonly lines: readonly string[] }
  | {
      readonly kind: 'conflict';
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
    };

/** What one side made of a stretch of the base, `to` excluded; both ends are one where it put in. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The hunks of one side in order; each line that only went is one of its own. */
function hunksOf(
  base: readonly string[],
  other: readonly string[],
  compare: CompareLines,
): readonly Hunk[] {
  const whole: readonly LinePiece[] = [
    { kind: 'removed', count: base.length },
    { kind: 'added', count: other.length },
  ];
  const hunks: Hunk[] = [];
  let [at, to, from] = [0, 0, 0];
  let lines: readonly string[] = [];
  const flush = () => {
    if (lines.length > 0) hunks.push({ from, to: at, lines });
    else
      for (let gone = from; gone < at; gone += 1) hunks.push({ from: gone, to: gone + 1, lines });
    lines = [];
  };
  for (const { kind, count } of compare(base, other) ?? whole) {
    if (kind === 'same') flush();
    if (kind === 'added') lines = [...lines, ...other.slice(to, to + count)];
    if (kind !== 'added') at += count;
    if (kind !== 'removed') to += count;
    if (kind === 'same') from = at;
  }
  flush();
  return hunks;
}

/** Whether two hunks change the same lines, or put lines in between those that the other changes. */
const isInTheWay = (a: Hunk, b: Hunk): boolean =>
  a.from === b.from && a.to === b.to ? true : a.from < b.to && b.from < a.to;

const inOrder = (a: Hunk, b: Hunk): number => a.from - b.from || a.to - b.to;

/** Hunks of both sides that are in each other's way, with what lies between them. */
interface Group extends Hunk {
  readonly ours: readonly Hunk[];
  readonly theirs: readonly Hunk[];
}

function groupsOf(ours: readonly Hunk[], theirs: readonly Hunk[]): readonly Group[] {
  const groups: Group[] = [];
  const mine = new Set(ours);
  for (const hunk of [...ours, ...theirs].toSorted(inOrder)) {
    const [a, b] = mine.has(hunk) ? [[hunk], []] : [[], [hunk]];
    const last = groups.at(-1);
    if (!last || !isInTheWay(last, hunk)) {
      groups.push({ ...hunk, ours: a, theirs: b });
      continue;
    }
    groups[groups.length - 1] = {
      ...last,
      to: Math.max(last.to, hunk.to),
      ours: [...last.ours, ...a],
      theirs: [...last.theirs, ...b],
    };
  }
  return groups;
}

/** What one side made of the stretch of a group. */
function applied(
  base: readonly string[],
  { from, to }: Hunk,
  hunks: readonly Hunk[],
): readonly string[] {
  const lines: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    lines.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...lines, ...base.slice(at, to)];
}

const agreed = (lines: readonly string[]): MergedPiece => ({ kind: 'agreed', lines });

/** What becomes of a stretch that both changed: what both made of it alike is agreed. */
function resolved(
  isPutIn: boolean,
  ours: readonly string[],
  theirs: readonly string[],
): readonly MergedPiece[] {
  const shorter = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < shorter && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const mine = ours.slice(start, ours.length - end);
  const yours = theirs.slice(start, theirs.length - end);
  const isDone = mine.length + yours.length === 0;
  // Lines put in at one place by both stand in no one's way.
  const middle: MergedPiece =
    isPutIn || isDone
      ? agreed([...mine, ...yours])
      : { kind: 'conflict', ours: mine, theirs: yours };
  return [agreed(ours.slice(0, start)), middle, agreed(ours.slice(ours.length - end))];
}

/**
 * Merges what two sides made of one text, line by line, as diff3 does (Khanna, Kunal, Pierce: A
 * Formal Investigation of Diff3, 2007), but for changes of neighbouring lines, which are both taken.
 * What both changed each otherwise is a conflict; what both put in at one place is taken from both,
 * ours first.
 */
export function mergedLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  compare: CompareLines,
): readonly MergedPiece[] {
  const pieces: MergedPiece[] = [];
  let at = 0;
  for (const group of groupsOf(hunksOf(base, ours, compare), hunksOf(base, theirs, compare))) {
    pieces.push(agreed(base.slice(at, group.from)));
    at = group.to;
    const [mine, yours] = [group.ours, group.theirs].map((hunks) => applied(base, group, hunks));
    if (group.theirs.length === 0) pieces.push(agreed(mine ?? []));
    else if (group.ours.length === 0) pieces.push(agreed(yours ?? []));
    else pieces.push(...resolved(group.from === group.to, mine ?? [], yours ?? []));
  }
  pieces.push(agreed(base.slice(at)));
  return pieces.filter((piece) => piece.kind === 'conflict' || piece.lines.length > 0);
}
