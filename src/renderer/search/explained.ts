import { useSyncExternalStore } from 'react';

let isExplained = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the query is said back in words under the search field. */
export const useExplained = (): boolean => useSyncExternalStore(subscribe, () => isExplained);

/** Says the query in words, or no longer. */
export function toggleExplained(): void {
  isExplained = !isExplained;
  for (const listener of listeners) listener();
}
