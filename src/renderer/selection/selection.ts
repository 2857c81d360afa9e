import type { PaperId } from '../../domain/paper.ts';

/** Which papers the person has selected. */
export interface Selection {
  /** The open paper, which is also where the keyboard is in the list. */
  readonly selected: PaperId | null;
  /** All that are selected together; empty while only the open one is. */
  readonly marked: ReadonlySet<PaperId>;
  /** Where a range starts: the paper last selected or toggled without Shift. */
  readonly anchor: PaperId | null;
}

export type SelectionAction =
  /** This paper alone. */
  | { readonly kind: 'select'; readonly paper: PaperId }
  /** The keyboard goes there; what is marked stays marked. */
  | { readonly kind: 'walk'; readonly paper: PaperId }
  | { readonly kind: 'toggle'; readonly paper: PaperId }
  /**
   * All of a range from `anchor` to `paper`, the end the person moved; with `adding` also what was.
   */
  | {
      readonly kind: 'range';
      readonly paper: PaperId;
      readonly anchor: PaperId;
      readonly papers: readonly PaperId[];
      readonly adding: boolean;
    }
  | { readonly kind: 'mark-all'; readonly papers: readonly PaperId[] }
  /** These have left the library; where the open one is among them, `next` is opened in its place. */
  | {
      readonly kind: 'leave';
      readonly papers: readonly PaperId[];
      readonly next: PaperId | null;
    }
  /** Back to the one open paper. */
  | { readonly kind: 'clear-marks' };

const NONE: ReadonlySet<PaperId> = new Set();

/** Nothing is marked, and a range would start at the selected paper. */
export const alone = (selected: PaperId | null): Selection => ({
  selected,
  marked: NONE,
  anchor: selected,
});

/** The open paper alone is not marked. */
const marking = (marked: ReadonlySet<PaperId>, selected: PaperId): ReadonlySet<PaperId> =>
  marked.size > 1 || (marked.size === 1 && !marked.has(selected)) ? marked : NONE;

/** What is selected, be it one or many. */
const together = ({ selected, marked }: Selection): ReadonlySet<PaperId> =>
  marked.size > 0 || selected === null ? marked : new Set([selected]);

/** All that an act is about: those that are marked when they are several, else the open paper. */
export const chosen = ({ selected, marked }: Selection): readonly PaperId[] =>
  marked.size > 1 ? [...marked] : selected === null ? [] : [selected];

function toggled(selection: Selection, paper: PaperId): Selection {
  const next = new Set(together(selection));
  if (!next.delete(paper)) next.add(paper);
  // The last one left is opened; the only one there was cannot be taken away.
  const [only] = next;
  return next.size > 1 ? { selected: paper, marked: next, anchor: paper } : alone(only ?? paper);
}

function left(
  { selected, marked, anchor }: Selection,
  papers: readonly PaperId[],
  next: PaperId | null,
): Selection {
  const gone = new Set(papers);
  if (selected === null || gone.has(selected)) return alone(selected && next);
  const stay = new Set([...marked].filter((paper) => !gone.has(paper)));
  return { selected, marked: marking(stay, selected), anchor };
}

export function reduceSelection(selection: Selection, action: SelectionAction): Selection {
  switch (action.kind) {
    case 'select':
      return alone(action.paper);
    case 'walk':
      return {
        ...selection,
        selected: action.paper,
        marked: marking(together(selection), action.paper),
      };
    case 'toggle':
      return toggled(selection, action.paper);
    case 'range': {
      const before = action.adding ? together(selection) : NONE;
      return {
        selected: action.paper,
        marked: marking(new Set([...before, ...action.papers]), action.paper),
        anchor: action.anchor,
      };
    }
    case 'mark-all': {
      const selected = selection.selected ?? action.papers[0] ?? null;
      const marked = new Set(action.papers);
      return selected === null
        ? selection
        : { selected, marked: marking(marked, selected), anchor: selection.anchor ?? selected };
    }
    case 'leave':
      return left(selection, action.papers, action.next);
    case 'clear-marks':
      return alone(selection.selected);
  }
}
