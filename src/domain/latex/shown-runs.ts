import { scanLatex } from './scan-latex.ts';
import type { Segment, Span } from './segment.ts';
import { shownSegment } from './shown-latex.ts';

/** A run of a text as it is shown, from `from` up to `to`, and the span of the source it comes from. */
export interface ShownRun extends Span {
  readonly from: number;
  readonly to: number;
  /** Whether it is shown as it is written; else it is for the span as a whole. */
  readonly isLiteral: boolean;
  /** Whether it is a formula that stands apart or goes over several lines. */
  readonly isBlock: boolean;
}

/** The runs of a text that may hold LaTeX, in order; joined they are what `shownLatex` gives. */
export function shownRuns(source: string): readonly ShownRun[] {
  const runs: ShownRun[] = [];
  let from = 0;
  const take = (segment: Segment): void => {
    if ('children' in segment) {
      segment.children.forEach(take);
      return;
    }
    const { start, end } = segment;
    const [shown, written] = [shownSegment(segment), source.slice(start, end)];
    const to = from + shown.length;
    const isBlock = segment.kind === 'math' && (segment.display || written.includes('\n'));
    runs.push({ start, end, from, to, isLiteral: shown === written, isBlock });
    from = to;
  };
  scanLatex(source).forEach(take);
  return runs;
}
