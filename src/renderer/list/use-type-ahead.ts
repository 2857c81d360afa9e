import { useEffect, useRef, useState } from 'react';
import type { Keys } from './step-for.ts';
import { typedAfter, wantedBy } from './type-ahead.ts';

/** Letters that follow one another faster than this, in milliseconds, belong together. */
const TOGETHER = 700;
/** How long it is told that no title begins so. */
const TOLD = 2000;
/** How long the first letter is waited for once the person has asked to type a title. */
const FIRST = 4000;

interface Typing {
  readonly text: string;
  /** No title of the list begins so. */
  readonly missed: boolean;
}

/**
 * Going to a title by typing its beginning. `find` gives the index of the next such title after
 * another, and `onFound` goes there.
 */
export function useTypeAhead(
  place: number,
  find: (prefix: string, after: number) => Promise<number | null>,
  onFound: (index: number) => void,
) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const timer = useRef(0);
  const turn = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = (next: Typing, wait: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setTyping(null), wait);
    setTyping(next);
  };
  const end = () => {
    clearTimeout(timer.current);
    turn.current += 1;
    setTyping(null);
  };
  const look = async (text: string) => {
    turn.current += 1;
    const mine = turn.current;
    const { prefix, here } = wantedBy(text);
    const index = await find(prefix, here ? Math.ceil(Math.max(0, place)) - 1 : Math.floor(place));
    if (turn.current !== mine) return;
    if (index === null) show({ text, missed: true }, TOLD);
    else onFound(index);
  };

  /** True where the key was part of a title. */
  const onKey = (keys: Keys): boolean => {
    if (typing !== null && keys.key === 'Escape') {
      end();
      return true;
    }
    const text = typedAfter(typing?.text ?? null, keys);
    if (text === null) {
      if (typing !== null && keys.key !== 'Shift') end();
      return false;
    }
    show({ text, missed: false }, text === '' ? FIRST : TOGETHER);
    if (text !== '') void look(text);
    return true;
  };
  return { typing, onKey, begin: () => show({ text: '', missed: false }, FIRST) };
}
