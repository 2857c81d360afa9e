/** How much of an excerpt may stand before what it is made for, so that a narrow place shows it. */
const LEAD = 0.2;
const VISIBLE = /\S/u;
/** The second half of a character, or a mark on the one before. */
const BELONGS_TO_BEFORE = /^(?:[\udc00-\udfff]|\p{M})/u;

const isVisible = (text: string, at: number): boolean => VISIBLE.test(text.charAt(at));

/** The first place from `at` on that does not cut a character in two. */
function whole(text: string, at: number): number {
  let place = at;
  while (BELONGS_TO_BEFORE.test(text.slice(place, place + 2))) place += 1;
  return place;
}

/** The first place from `at` on where a word begins; `at` where none does before `limit`. */
function wordFrom(text: string, at: number, limit: number): number {
  for (let place = at; place <= limit; place += 1)
    if (isVisible(text, place) && !isVisible(text, place - 1)) return place;
  return Math.min(whole(text, at), limit);
}

/** The last place up to `at` where a word ends; `at` where none does after `limit`. */
function wordTo(text: string, at: number, limit: number): number {
  for (let place = at; place >= limit; place -= 1)
    if (isVisible(text, place - 1) && !isVisible(text, place)) return place;
  return whole(text, at);
}

/**
 * A text in one line shortened around a stretch of it, which is kept whole and stands near the
 * beginning; cut between words where the script has spaces, with “…” where something is left out.
 * About `length` UTF-16 code units long, longer only where the stretch is.
 */
export function excerpt(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  length: number,
): string {
  const start = Math.max(0, from - Math.round(length * LEAD));
  const end = Math.min(text.length, Math.max(to, start + length));
  const first = start === 0 ? 0 : wordFrom(text, start, from);
  const last = end === text.length ? end : wordTo(text, end, to);
  const shown = text.slice(first, last).replace(/\s+/gu, ' ').trim();
  return `${first > 0 ? '…' : ''}${shown}${last < text.length ? '…' : ''}`;
}
