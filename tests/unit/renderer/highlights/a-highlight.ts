import type { PlacedHighlight } from '../../../../src/domain/highlight/highlight.ts';

/** A highlight of the first words of an abstract. */
export const aHighlight = (exact = 'We show'): PlacedHighlight => ({
  id: 'h-1',
  anchor: {
    part: 'abstract',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
  },
  colour: 'yellow',
  comment: '',
  made: 0,
  place: { from: 0, to: exact.length },
});
