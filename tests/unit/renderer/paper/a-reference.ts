import { EMPTY_FLAT, unflattened } from '../../../../src/domain/formats/flat-reference.ts';
import type { Reference } from '../../../../src/domain/reference/reference.ts';
import type { PaperView } from '../../../../src/preload/view-types.ts';

const NOTHING = unflattened(EMPTY_FLAT, { format: 'bibtex', type: '', fields: [] });

/** A reference of which nothing is known but what is given. */
export const reference = (given: Partial<Reference> = {}): Reference => ({ ...NOTHING, ...given });

/** An open paper of which nothing is known but what is given. */
export const openPaper = (given: Partial<NonNullable<PaperView>> = {}): NonNullable<PaperView> => ({
  id: 'p-1',
  category: '',
  date: '',
  hasCode: false,
  title: '',
  authors: [],
  authorsCut: false,
  abstract: '',
  reference: null,
  status: 'unread',
  tags: [],
  notes: [],
  highlights: [],
  backlinks: [],
  ...given,
});
