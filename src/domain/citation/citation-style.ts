/** The styles that a work can be cited in. */
export const CITATION_STYLES = ['apa', 'ieee', 'mla', 'chicago', 'nature', 'acm'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Each style as the person reads it. */
export const CITATION_STYLE_NAMES = {
  apa: 'APA, 7th edition',
  ieee: 'IEEE',
  mla: 'MLA, 9th edition',
  chicago: 'Chicago, 17th edition (author and date)',
  nature: 'Nature',
  acm: 'ACM',
} as const satisfies Record<CitationStyle, string>;
