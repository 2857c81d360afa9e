/** True for the number that an article has in a journal without page numbers. */
export const isArticleNumber = (pages: string): boolean =>
  /^(?:e|art(?:icle)?\.?(?:\s?no\.?)?\s?)\d+$/iu.test(pages);

/** True for more than one page. */
export const isSeveral = (pages: string): boolean => /[–,-]/u.test(pages);

const RANGE = /(?<![\p{L}\d])(\d{1,9})–(\d{1,9})(?![\p{L}\d])/gu;

/** How much of the end of a range is left when as many digits as that are kept at least. */
function changed(from: string, to: string, least: number): string {
  if (from.length !== to.length) return to;
  let same = 0;
  while (same < to.length - least && from[same] === to[same]) same += 1;
  return to.slice(same);
}

/** `101–19`: the end of a range from 100 on by its last two digits, unless more differ (MLA, 9th edition). */
export const mlaPages = (pages: string): string =>
  pages.replace(RANGE, (whole, from: string, to: string) =>
    from.length < 3 ? whole : `${from}–${changed(from, to, 2)}`,
  );

/** `101–8`, `321–28`, `100–104`: inclusive numbers after Chicago, 17th edition. */
export const chicagoPages = (pages: string): string =>
  pages.replace(RANGE, (whole, from: string, to: string) => {
    const start = Number(from);
    if (start < 100 || start % 100 === 0) return whole;
    return `${from}–${changed(from, to, start % 100 < 10 ? 1 : 2)}`;
  });
