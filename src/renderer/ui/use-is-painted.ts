import { useEffect, useState } from 'react';

/** Two frames on, what is drawn now is on the screen. */
export const afterPaint = (then: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(then));

/** Whether the first frame is on the screen: what it need not show waits for that. */
export function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    afterPaint(() => setIsPainted(true));
  }, []);
  return isPainted;
}
