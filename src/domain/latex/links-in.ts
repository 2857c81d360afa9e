import { scanLatex } from './scan-latex.ts';
import type { Segment } from './segment.ts';

function linksOf(segment: Segment): readonly string[] {
  const inside = 'children' in segment ? segment.children.flatMap(linksOf) : [];
  return segment.kind === 'link' ? [segment.url, ...inside] : inside;
}

/** The http and https links of a text in order, each once. */
export const linksIn = (source: string): readonly string[] => [
  ...new Set(scanLatex(source).flatMap(linksOf)),
];
