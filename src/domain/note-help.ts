import type { HelpSection } from './help.ts';

/** How to highlight and to write notes, in the order a newcomer needs it. */
export const NOTE_HELP: readonly HelpSection[] = [
  {
    title: 'Highlights',
    entries: [
      {
        example: 'Select words',
        meaning: 'In the title or the abstract, by mouse; what can be done with them comes up.',
      },
      {
        example: '.  and  ,',
        meaning: 'Selects the next sentence, or the one before, by keyboard.',
      },
      {
        example: 'H',
        meaning: 'Highlights what is selected; pressed again it takes the next of five colours.',
      },
      { example: 'C', meaning: 'Comments on it, in the margin or below the text.' },
      { example: 'Q', meaning: 'Quotes it in the note, with a way back to these words.' },
      {
        example: 'M  and  Shift+M',
        meaning: 'Opens the next highlight, or the one before; Delete deletes the open one.',
      },
      {
        example: 'Names of colours',
        meaning: 'Are your own to choose, under Reading and appearance.',
      },
    ],
  },
  {
    title: 'Writing',
    entries: [
      { example: 'N', meaning: 'Writes in the note; Esc goes back to reading. Saved as you type.' },
      { example: 'Shift+N', meaning: 'Writes another note on the same paper.' },
      {
        example: '/',
        meaning: 'In an empty note: begins it with a summary, or with method, result and doubt.',
      },
      {
        example: '**bold**  *italic*  `code`',
        meaning: 'Ctrl+B and Ctrl+I do the same for the first two.',
      },
      { example: '## Heading', meaning: 'A heading; more signs make it smaller.' },
      { example: '- one', meaning: 'A list, which goes on by itself; 1. counts.' },
      { example: '- [ ] ask', meaning: 'A task, ticked off where the note is read.' },
      { example: '> quoted', meaning: 'Words of another.' },
      { example: '$O(n^2)$', meaning: 'Mathematics; between $$ on lines of its own.' },
      { example: '| a | b |', meaning: 'A table, with | - | - | below its head.' },
      { example: 'said[^1]', meaning: 'A footnote, with [^1]: and its words further down.' },
      { example: '[words](https://…)', meaning: 'A link; Ctrl+K makes one of what is selected.' },
    ],
  },
  {
    title: 'Between papers',
    entries: [
      {
        example: '[[title]]',
        meaning: 'A link to a paper, completed while you type; it holds when the title changes.',
      },
      { example: 'Linked from', meaning: 'Under a paper: the papers whose notes link to it.' },
      {
        example: 'O',
        meaning: 'All notes and highlights, by paper or day, to go to, copy or print.',
      },
    ],
  },
  {
    title: 'Nothing is lost',
    entries: [
      {
        example: 'Ctrl+Z',
        meaning: 'Takes back what was done last, also what was done before the app was closed.',
      },
      {
        example: 'Ctrl+Shift+H',
        meaning: 'All that was done to the paper: compare versions of its note, and restore one.',
      },
    ],
  },
];
