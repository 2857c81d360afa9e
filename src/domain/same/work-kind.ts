/** What a work is to another one of nearly the same title. */
export type WorkKind = (typeof KINDS)[number][0] | 'work';

const KINDS = [
  [
    'correction',
    /^(?:(?:author|publisher) )?(?:erratum|errata|corrigendum|corrigenda|correction|corrections|addendum)\b|\b(?:erratum|corrigendum|addendum)$/u,
  ],
  ['retraction', /^(?:retraction|withdrawal|expression of concern)\b/u],
  [
    'reply',
    /^(?:(?:authors?|editors?)(?: s)? )?(?:reply|replies|response|rejoinder)\b|\b(?:reply|rejoinder)$/u,
  ],
  [
    'comment',
    /^(?:(?:some|further|brief) )?(?:comments?|commentary|discussion|remarks?|notes?|letter) (?:on|to|of|about|regarding)\b|^(?:discussion|commentary)\b|\b(?:comment|commentary|discussion)$/u,
  ],
  ['review', /^(?:book review|review of|review)\b|\bbook review$/u],
  ['supplement', /\b(?:supplement|supplementary (?:material|information|data)|appendix)$/u],
  ['short', /\b(?:extended abstract|abstract|poster|demo|short version)$/u],
  ['longer', /\b(?:extended version|full version|long version|technical report)$/u],
] as const;

/**
 * Tells corrections, replies, comments, reviews and shorter or longer versions from the works they
 * belong to, by the folded words of a title in English; all else is a `work`. A title that only
 * sounds so is told the same wherever it occurs, so that nothing hangs on it.
 */
export const workKind = (title: string): WorkKind =>
  KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'work';
