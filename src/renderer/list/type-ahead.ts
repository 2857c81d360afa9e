import { COMMANDS } from '../../domain/command.ts';
import type { Keys } from './step-for.ts';

const COMMAND_KEYS: ReadonlySet<string> = new Set(COMMANDS.flatMap(({ keys }) => keys));

/**
 * What has been typed of a title after one more key, `null` where the key is not part of it. It is
 * begun by a letter that is no command, by any letter with Shift, as titles begin, or, with `typed`
 * already empty, by anything; from then on all keys are text.
 */
export function typedAfter(typed: string | null, keys: Keys): string | null {
  const { key } = keys;
  if (keys.ctrlKey || keys.metaKey || keys.altKey) return null;
  if (typed !== null && key === 'Backspace') return typed.slice(0, -1);
  if ([...key].length !== 1) return null;
  if (typed !== null) return key === ' ' && typed === '' ? null : typed + key;
  const begins = /^\p{L}$/u.test(key) && (keys.shiftKey || !COMMAND_KEYS.has(key));
  return begins ? key : null;
}

/** A title to look for, and whether the paper one is at may be the one. */
export interface Wanted {
  readonly prefix: string;
  readonly here: boolean;
}

/** One letter again and again leads from one title it begins to the next. */
export function wantedBy(typed: string): Wanted {
  const [first = '', ...rest] = typed.toLowerCase();
  return rest.every((letter) => letter === first)
    ? { prefix: first, here: false }
    : { prefix: typed, here: true };
}
