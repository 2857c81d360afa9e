import { count, counted } from '../text/count.ts';

/** “42 papers”, or “7 of 42 papers” when some are hidden. */
export const shownWords = ({ total, of }: { readonly total: number; readonly of: number }) =>
  total === of ? counted(of, 'paper') : `${count(total)} of ${counted(of, 'paper')}`;
