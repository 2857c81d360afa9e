import { readMath } from '../../latex/read-math.ts';
import type { Span } from '../../latex/segment.ts';

const SIGN = /\\[\s\S]|\$/gu;

/** Where a text has mathematics, in order, as `scanLatex` sees it; in linear time. */
export function mathSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const at = sign.index;
    const math = readMath(text, at);
    if (!math) continue;
    spans.push({ start: math.start, end: math.end });
    SIGN.lastIndex = math.end;
  }
  return spans;
}
