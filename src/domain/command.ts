/** One thing the person can do by menu, key or button. Who carries it out is the window's matter. */
export interface Command {
  readonly id: string;
  /** What it does, as a menu would say it. */
  readonly title: string;
  readonly menu: 'File' | 'Paper' | 'List' | 'View' | 'Help';
  /**
   * Keys in KeyboardEvent.key terms joined by `+`, `Mod` being Ctrl or Command.
   * Single characters do nothing while a text field has the focus.
   */
  readonly keys: readonly string[];
}

/** All commands: the menu, the table of shortcuts and the key handler are made from this. */
export const COMMANDS = [
  { id: 'import', title: 'Import papers', menu: 'File', keys: ['Mod+o'] },
  { id: 'export', title: 'Export papers', menu: 'File', keys: ['Mod+Shift+e'] },
  { id: 'add-paper', title: 'Add a paper by hand', menu: 'File', keys: ['Mod+n'] },
  { id: 'markdown-folder', title: 'Markdown folder', menu: 'File', keys: ['Mod+Shift+o'] },
  { id: 'search', title: 'Search papers', menu: 'List', keys: ['/', 'Mod+f'] },
  { id: 'explain-query', title: 'Say what is searched', menu: 'List', keys: [] },
  { id: 'next', title: 'Next paper', menu: 'List', keys: ['j'] },
  { id: 'previous', title: 'Previous paper', menu: 'List', keys: ['k'] },
  { id: 'clear-search', title: 'Show all papers', menu: 'List', keys: ['Mod+Shift+f'] },
  { id: 'save-view', title: 'Save this search as a view', menu: 'List', keys: ['Mod+d'] },
  { id: 'titled', title: 'Go to a title by typing it', menu: 'List', keys: ["'"] },
  { id: 'select-all', title: 'Select all papers listed', menu: 'List', keys: [] },
  { id: 'overview', title: 'All notes and highlights', menu: 'View', keys: ['o'] },
  { id: 'backups', title: 'Backups', menu: 'View', keys: [] },
  { id: 'duplicates', title: 'Duplicates', menu: 'View', keys: ['Mod+Shift+d'] },
  { id: 'go-library', title: 'Go to the library', menu: 'View', keys: ['Mod+1'] },
  { id: 'go-list', title: 'Go to the list', menu: 'View', keys: ['Mod+2'] },
  { id: 'go-paper', title: 'Go to the paper', menu: 'View', keys: ['Mod+3'] },
  { id: 'unread', title: 'Mark as unread', menu: 'Paper', keys: ['1'] },
  { id: 'to-read', title: 'Mark as to read', menu: 'Paper', keys: ['2'] },
  { id: 'reading', title: 'Mark as reading', menu: 'Paper', keys: ['3'] },
  { id: 'skimmed', title: 'Mark as skimmed', menu: 'Paper', keys: ['4'] },
  { id: 'read', title: 'Mark as read', menu: 'Paper', keys: ['5'] },
  { id: 'dropped', title: 'Mark as dropped', menu: 'Paper', keys: ['6'] },
  { id: 'tag', title: 'Add a tag', menu: 'Paper', keys: ['t'] },
  { id: 'note', title: 'Write a note', menu: 'Paper', keys: ['n'] },
  { id: 'add-note', title: 'Write another note', menu: 'Paper', keys: ['Shift+n'] },
  { id: 'next-sentence', title: 'Select the next sentence', menu: 'Paper', keys: ['.'] },
  { id: 'previous-sentence', title: 'Select the sentence before', menu: 'Paper', keys: [','] },
  {
    id: 'highlight',
    title: 'Highlight what is selected, again for the next colour',
    menu: 'Paper',
    keys: ['h'],
  },
  { id: 'comment', title: 'Comment on what is selected', menu: 'Paper', keys: ['c'] },
  { id: 'quote', title: 'Quote what is selected in the note', menu: 'Paper', keys: ['q'] },
  {
    id: 'copy-quote',
    title: 'Copy what is selected with its citation',
    menu: 'Paper',
    keys: ['Mod+Shift+c'],
  },
  { id: 'copy-citation', title: 'Copy citation', menu: 'Paper', keys: ['Mod+Shift+a'] },
  { id: 'copy-bibtex', title: 'Copy as BibTeX', menu: 'Paper', keys: ['Mod+Shift+b'] },
  { id: 'copy-markdown-link', title: 'Copy Markdown link', menu: 'Paper', keys: ['Mod+Shift+m'] },
  { id: 'search-this', title: 'Search what is selected', menu: 'Paper', keys: ['Mod+e'] },
  { id: 'next-highlight', title: 'Go to the next highlight', menu: 'Paper', keys: ['m'] },
  {
    id: 'previous-highlight',
    title: 'Go to the highlight before',
    menu: 'Paper',
    keys: ['Shift+m'],
  },
  {
    id: 'delete-highlight',
    title: 'Delete the highlight',
    menu: 'Paper',
    keys: ['Delete', 'Backspace'],
  },
  { id: 'edit-paper', title: 'Edit the details', menu: 'Paper', keys: ['e'] },
  { id: 'copy-link', title: 'Copy link to this paper', menu: 'Paper', keys: ['Mod+l'] },
  { id: 'history', title: 'History of the paper', menu: 'Paper', keys: ['Mod+Shift+h'] },
  { id: 'print', title: 'Print the paper with its notes', menu: 'Paper', keys: ['Mod+p'] },
  {
    id: 'remove',
    title: 'Remove from the library',
    menu: 'Paper',
    keys: ['Mod+Backspace', 'Mod+Delete'],
  },
  { id: 'undo', title: 'Undo the last change', menu: 'Paper', keys: ['Mod+z'] },
  {
    id: 'redo',
    title: 'Do again what was undone',
    menu: 'Paper',
    keys: ['Mod+Shift+z', 'Mod+y'],
  },
  { id: 'larger', title: 'Larger reading text', menu: 'View', keys: ['Mod+=', 'Mod++'] },
  { id: 'smaller', title: 'Smaller reading text', menu: 'View', keys: ['Mod+-'] },
  { id: 'density', title: 'Comfortable or compact rows', menu: 'View', keys: ['d'] },
  { id: 'theme', title: 'Next theme: system, light, dark', menu: 'View', keys: ['Mod+Shift+l'] },
  { id: 'settings', title: 'Reading and appearance', menu: 'View', keys: ['Mod+,'] },
  { id: 'shortcuts', title: 'Keyboard shortcuts', menu: 'Help', keys: ['?'] },
  { id: 'query-help', title: 'Help on searching', menu: 'Help', keys: ['F1'] },
  {
    id: 'note-help',
    title: 'Help on notes and highlights',
    menu: 'Help',
    keys: ['Shift+F1'],
  },
  { id: 'import-help', title: 'Help on importing papers', menu: 'Help', keys: [] },
  { id: 'about', title: 'About Reading List', menu: 'Help', keys: [] },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];
