/** Rows are asked for in pages, so that scrolling a little asks for nothing. */
const PAGE = 50;

/** After a jump only what is in sight is asked for, in pages as small as what one sees at once. */
const SMALL_PAGE = 10;

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

/**
 * The rows to ask for next while those from `first` to `last` are in sight. Where none of them is
 * at hand, as while the thumb is dragged or a query has changed, little is asked for, so that it is
 * there soon; what lies around it follows once it is.
 */
export const windowAfter = (atHand: ListWindow, first: number, last: number): ListWindow =>
  first < atHand.to && last >= atHand.from
    ? windowAround(first, last)
    : {
        from: Math.floor(first / SMALL_PAGE) * SMALL_PAGE,
        to: (Math.floor(last / SMALL_PAGE) + 1) * SMALL_PAGE,
      };
