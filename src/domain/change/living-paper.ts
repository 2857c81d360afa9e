import type { PaperId } from '../paper.ts';
import type { UserState } from './user-state.ts';

/** The paper that another lives on in since they were put together; itself where it was not. */
export function livingPaper({ removed }: Pick<UserState, 'removed'>, paper: PaperId): PaperId {
  const seen = new Set<PaperId>();
  let at = paper;
  for (
    let next = removed.get(at);
    typeof next === 'string' && !seen.has(next);
    next = removed.get(at)
  ) {
    seen.add(at);
    at = next;
  }
  return at;
}
