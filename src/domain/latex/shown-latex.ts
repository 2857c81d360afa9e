import { plainMath } from './plain-math.ts';
import { scanLatex } from './scan-latex.ts';
import type { Segment } from './segment.ts';

const shownAll = (segments: readonly Segment[]): string => segments.map(shownSegment).join('');

/** What is shown of a segment. */
export function shownSegment(segment: Segment): string {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'math':
      return plainMath(segment.tex);
    case 'citation':
      return `[${segment.keys.join(', ')}]`;
    default:
      return shownAll(segment.children);
  }
}

/**
 * The text as the window shows it, character for character, with each formula in plain text:
 * what offsets of highlights count in.
 */
export const shownLatex = (source: string): string => shownAll(scanLatex(source));
