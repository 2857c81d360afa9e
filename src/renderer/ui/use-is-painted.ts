import { useEffect, useState } from 'react';

/** Two frames on, what is drawn now is on the screen. Gives what calls it off. */
export function afterPaint(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * Whether the first frame is on the screen, of all or of what `shown` names: what it need not show
 * waits for that.
 */
export function useIsPainted(shown = ''): boolean {
  const [painted, setPainted] = useState<string | null>(null);
  useEffect(() => afterPaint(() => setPainted(shown)), [shown]);
  return painted === shown;
}
