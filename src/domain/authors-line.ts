import type { Paper } from './paper.ts';

/** All authors in one line, with “et al.” where more are left out; empty where none is known. */
export const authorsLine = ({
  authors,
  authorsCut,
}: Pick<Paper, 'authors' | 'authorsCut'>): string =>
  authors.length === 0 ? '' : `${authors.join(', ')}${authorsCut ? ' et al.' : ''}`;
