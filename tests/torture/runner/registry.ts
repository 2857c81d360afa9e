import { CLOCK } from '../clock/part.ts';
import { COMMANDS_PART } from '../commands/part.ts';
import { JOURNAL } from '../journal/part.ts';
import type { Part } from './part.ts';

/** All parts in the order in which they run. */
export const PARTS: readonly Part[] = [JOURNAL, CLOCK, COMMANDS_PART];
