import { LINK_SCHEME } from '../../domain/link/opened-link.ts';
import { IDENTITY } from '../identity.ts';

/** The name under which the system knows the app, and its file in the folder of applications. */
export const DESKTOP_FILE = `${LINK_SCHEME}.desktop`;

/** Types of files that are bibliographies and nothing else, with how their names end. */
const FILE_TYPES = [
  { type: 'text/x-bibtex', ending: 'bib', words: 'BibTeX references' },
  { type: 'application/x-research-info-systems', ending: 'ris', words: 'RIS references' },
  { type: 'application/nbib', ending: 'nbib', words: 'PubMed references' },
] as const;

/** What the app opens: the types of those files, and that of its links. */
export const OPENED_TYPES: readonly string[] = [
  `x-scheme-handler/${LINK_SCHEME}`,
  ...FILE_TYPES.map(({ type }) => type),
];

/**
 * An argument as the key `Exec` has it: quoted, and then escaped once more as every text of an entry
 * is (Desktop Entry Specification 1.5, “The Exec key”).
 */
const quoted = (argument: string): string =>
  `"${argument.replace(/["`$\\]/gu, '\\$&').replaceAll('%', '%%')}"`.replaceAll('\\', '\\\\');

/** The entry of the app in the menus of a desktop, and in the lists of what opens files and links. */
export const desktopEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${IDENTITY.product}`,
    'Comment=Keep track of research papers',
    `Exec=${command.map(quoted).join(' ')} %U`,
    'Terminal=false',
    'Categories=Office;Science;Education;',
    `MimeType=${OPENED_TYPES.join(';')};`,
    '',
  ].join('\n');

/** The types of files by the ends of their names, of which many systems know only the first. */
export const mimePackage = (): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    ...FILE_TYPES.flatMap(({ type, ending, words }) => [
      `  <mime-type type="${type}">`,
      `    <comment>${words}</comment>`,
      `    <glob pattern="*.${ending}"/>`,
      '  </mime-type>',
    ]),
    '</mime-info>',
    '',
  ].join('\n');
