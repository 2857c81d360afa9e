/** Rows are asked for in pages, so that scrolling a little asks for nothing. */
const PAGE = 50;

/** A range of the list, `to` excluded. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
}

/** The rows worth having at hand while those from `first` to `last` are in sight. */
export const windowAround = (first: number, last: number): ListWindow => ({
  from: Math.max(0, (Math.floor(first / PAGE) - 1) * PAGE),
  to: (Math.floor(last / PAGE) + 2) * PAGE,
});
