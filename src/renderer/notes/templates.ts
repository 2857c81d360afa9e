import type { Block } from './text-edit.ts';

export interface Template extends Block {
  readonly title: string;
}

/** What a note can be begun with. */
export const TEMPLATES: readonly Template[] = [
  {
    title: 'Three-sentence summary',
    before: '**Question.** ',
    after: '\n\n**Approach.** \n\n**Finding.** ',
  },
  {
    title: 'Method / result / doubt',
    before: '### Method\n\n',
    after: '\n\n### Result\n\n\n\n### Doubt\n\n',
  },
];
