/** A query as a person types it, letter by letter. */
export interface BenchQuery {
  readonly kind: string;
  readonly text: string;
}

/** One query of every kind there is; what they look for is in the generated library. */
export const QUERIES: readonly BenchQuery[] = [
  { kind: 'rare word', text: 'kriplix' },
  { kind: 'common word', text: 'network' },
  { kind: 'two words', text: 'binary quantization' },
  { kind: 'phrase', text: '"generative adversarial networks"' },
  { kind: 'fields', text: 'title:captioning author:müller' },
  { kind: 'typo', text: 'segmantation' },
  { kind: 'tag', text: 'tag:thesis training' },
  { kind: 'accent', text: 'schrodinger' },
  { kind: 'LaTeX', text: 'log n' },
  { kind: 'Chinese', text: '深度学习' },
  { kind: 'either', text: 'captioning OR detection' },
  { kind: 'without', text: 'transformer -attention' },
];

/** Typed before anything is measured, so that all code was compiled; none is measured later. */
export const WARMING: readonly BenchQuery[] = [
  { kind: 'words', text: 'deep model' },
  { kind: 'phrase', text: '"state of the art"' },
  { kind: 'fields', text: 'author:kim title:image' },
  { kind: 'typo', text: 'recogmition' },
  { kind: 'tag', text: 'tag:weak' },
  { kind: 'either', text: 'medical OR speech' },
  { kind: 'without', text: 'learning -deep' },
];

/** What stands in the search field after each letter. */
export function lettersOf({ text }: BenchQuery): readonly string[] {
  const letters = Array.from(text);
  return letters.map((_, index) => letters.slice(0, index + 1).join(''));
}
