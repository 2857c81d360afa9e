import type { Notice } from '../preload/view-types.ts';
import type { Vault } from './vault-in-time.ts';

const MINUTE = 60_000;
/** How often it is looked whether backups fall behind, and while they do, in milliseconds. */
const USUALLY = 15 * MINUTE;
const WHILE_TOLD = MINUTE;

/**
 * Asks the vault from time to time whether backups fall behind, first a minute after the start, for
 * as long as the app runs; `tell` hears of it when the answer is another one.
 */
export function watchBackups(vault: Vault, tell: (notices: readonly Notice[]) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: readonly Notice[] = [];
  let hasBegun = false;
  let isOver = false;
  const later = (pause: number) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void look(), pause);
  };
  async function look(): Promise<void> {
    const answer = await vault.overdue({});
    const found = answer.ok ? answer.value : [];
    if (!isOver && JSON.stringify(found) !== JSON.stringify(told)) {
      told = found;
      tell(found);
    }
    later(found.length > 0 ? WHILE_TOLD : USUALLY);
  }
  return {
    begin: () => {
      hasBegun = true;
      later(MINUTE);
    },
    end: () => {
      isOver = true;
      clearTimeout(timer);
    },
    /** Looks at once where something is told that may be over. */
    again: () => {
      if (hasBegun && told.length > 0) void look();
    },
  };
}
