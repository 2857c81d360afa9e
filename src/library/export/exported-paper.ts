import type { HeldPaper } from '../../domain/catalogue/catalogue.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import type { Reference } from '../../domain/reference/reference.ts';

/** A paper as the writers of all formats take it. */
export interface ExportedPaper {
  readonly held: HeldPaper;
  /** Without what is the person’s. */
  readonly reference: Reference;
  readonly state: UserState;
}

/** Writes a file piece by piece. */
export interface ExportWriter {
  readonly begin: () => string;
  readonly add: (paper: ExportedPaper) => string;
  readonly end: () => string;
}
