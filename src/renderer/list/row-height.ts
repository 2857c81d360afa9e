import type { Settings } from '../../domain/settings.ts';
import type { Row } from '../../preload/view-types.ts';

/** Heights in CSS pixels at the usual text size, as paper-row.module.css comes to. */
const COMPACT = 36;
const ONE_LINE = 56;
const TITLE_LINE = 19;
const SNIPPET = 20;

/** What a row takes that is not at hand: most titles fill more than one line of a list this wide. */
const UNKNOWN = 64;

/** How wide a character of a title is on average. */
const CHARACTER = 7.1;

/** What stands beside the title: the padding of the row, the glyph and its gap. */
const BESIDE = 51;

/**
 * How high a row of that width will be, in CSS pixels: close enough that measuring it
 * later hardly moves anything.
 */
export function estimatedHeight(
  row: Row | undefined,
  density: Settings['density'],
  width: number,
): number {
  if (density === 'compact') return COMPACT;
  if (row === undefined) return UNKNOWN;
  const fits = Math.max(1, (width - BESIDE) / CHARACTER);
  const second = row.title.length > fits ? TITLE_LINE : 0;
  return ONE_LINE + second + (row.snippet === null ? 0 : SNIPPET);
}
