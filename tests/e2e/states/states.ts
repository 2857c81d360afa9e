import { DUPLICATE_STATES } from './duplicate-states.ts';
import { EXPORT_STATES } from './export-states.ts';
import { IMPORT_STATES } from './import-states.ts';
import { NOTE_STATES } from './note-states.ts';
import type { State } from './state.ts';
import { WINDOW_STATES } from './window-states.ts';

/** The states of the window that are looked at and checked, in both themes. */
export const STATES: readonly State[] = [
  ...WINDOW_STATES,
  ...NOTE_STATES,
  ...IMPORT_STATES,
  ...DUPLICATE_STATES,
  ...EXPORT_STATES,
];
