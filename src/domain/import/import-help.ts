import type { HelpSection } from '../help.ts';

/** How papers get in from elsewhere, in the order a newcomer needs it. */
export const IMPORT_HELP: readonly HelpSection[] = [
  {
    title: 'Ways in',
    entries: [
      { example: 'Ctrl+O', meaning: 'Opens “Import papers”, to choose files.' },
      { example: 'Drop files', meaning: 'Anywhere on the window, one or many.' },
      { example: 'Ctrl+V', meaning: 'In “Import papers”: takes the references you copied.' },
      {
        example: 'On a command line',
        meaning: 'The files and folders it names are opened, also while the app is running.',
      },
      {
        example: 'From a backup',
        meaning: '“Import what is in it”, in the Backups, also one of another computer.',
      },
    ],
  },
  {
    title: 'Files that are read',
    entries: [
      { example: '.bib', meaning: 'BibTeX and BibLaTeX, as Zotero, JabRef and Mendeley write it.' },
      { example: '.ris', meaning: 'RIS, as most publishers offer it.' },
      {
        example: '.json',
        meaning:
          'CSL-JSON, as Zotero and Pandoc use it, and what this app exports with all there is.',
      },
      { example: '.csv', meaning: 'Tables; you say what each column stands for.' },
      { example: '.xml', meaning: 'EndNote’s XML.' },
      { example: '.nbib', meaning: 'MEDLINE, as PubMed offers it.' },
      {
        example: '.md',
        meaning:
          'Markdown that this app wrote; a folder of it can be chosen, dropped or named as a whole.',
      },
    ],
  },
  {
    title: 'Before anything is added',
    entries: [
      { example: 'New', meaning: 'Is added, unless you leave it out.' },
      {
        example: 'Differences',
        meaning: 'The paper is here and says something else: you take one or the other.',
      },
      {
        example: 'Maybe the same',
        meaning: 'A paper like it is here: you say whether it is the same.',
      },
      { example: 'Already here', meaning: 'Is left out, unless you want it twice.' },
      {
        example: 'Take along',
        meaning:
          'Tags (collections are such, too), saved views, and read status, notes and highlights come with the papers, unless you leave them out.',
      },
      { example: 'Undo', meaning: 'Takes a whole import back, also later.' },
    ],
  },
];
