import type { Draft, Value } from './change.ts';
import { printKey, type Target } from './key.ts';
import { currentValue, type UserState } from './user-state.ts';

/** The draft that sets a target to a value; none where it has that value already. */
export function setting(state: UserState, target: Target, after: Value | null): readonly Draft[] {
  const before = currentValue(state, target);
  return before === after ? [] : [{ key: printKey(target), before, after }];
}
