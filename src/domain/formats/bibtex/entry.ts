import type { SourceField } from '../../reference/source.ts';

/** An entry with its values put together; its own fields alone. */
export interface Entry {
  /** As written. */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly SourceField[];
}

/** A key as it is looked up: BibTeX takes no account of capitals. */
export const lookedUp = (key: string): string => key.trim().toLowerCase();
