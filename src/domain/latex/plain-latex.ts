import { plainMath } from './plain-math.ts';
import { scanLatex } from './scan-latex.ts';
import type { Segment } from './segment.ts';

const plainAll = (segments: readonly Segment[]): string => segments.map(plain).join('');

function plain(segment: Segment): string {
  switch (segment.kind) {
    case 'text':
      return segment.text.replaceAll('\u00a0', ' ');
    case 'math':
      return plainMath(segment.tex);
    case 'citation':
      return `[${segment.keys.join(', ')}]`;
    case 'link': {
      const shown = plainAll(segment.children);
      return shown === segment.url ? shown : `${shown} (${segment.url})`;
    }
    default:
      return plainAll(segment.children);
  }
}

/**
 * The text as search and export use it: styles removed, escapes and accents resolved, formulas
 * readable, citations as `[a, b]`, links as their URL (after their text if that differs), and
 * commands that are not known as written.
 */
export const plainLatex = (source: string): string => plainAll(scanLatex(source));
