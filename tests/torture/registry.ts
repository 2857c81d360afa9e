import { CLOCK } from './clock.ts';
import { JOURNAL } from './journal.ts';
import type { Part } from './part.ts';

/** All parts in the order in which they run. */
export const PARTS: readonly Part[] = [JOURNAL, CLOCK];
