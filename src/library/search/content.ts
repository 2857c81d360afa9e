import type { UserState } from '../../domain/change/user-state.ts';
import type { Bits } from './bits.ts';
import type { PaperColumns } from './columns/paper-columns.ts';
import type { UserColumns } from './columns/user-columns.ts';
import type { TextIndex } from './text-index.ts';

/** All that queries are asked of, by paper number. */
export interface Content {
  readonly papers: PaperColumns;
  /** Local day on which each paper came into the library, as days since 1970. */
  readonly added: Int32Array;
  /** Papers whose abstract has a link. */
  readonly linked: Bits;
  readonly user: UserColumns;
  readonly state: UserState;
  /** False until abstracts are among the texts: what is not found may be in one of them. */
  readonly isIndexed: boolean;
  /** The papers' own text, and the notes. */
  readonly texts: readonly TextIndex[];
}
