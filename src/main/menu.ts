import { Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type Command, type CommandId } from '../domain/command.ts';
import { accelerator } from './accelerator.ts';
import { IDENTITY } from './identity.ts';

interface Making {
  readonly platform: NodeJS.Platform;
  readonly development: boolean;
  /** Carries out what was picked. */
  readonly run: (command: CommandId) => void;
}
type Entry = MenuItemConstructorOptions;

const LINE: Entry = { type: 'separator' };

/** The keys shown beside a command; macOS would act on them itself, also while the person types. */
function keysShown({ keys }: Command, platform: NodeJS.Platform): Entry {
  const shown = keys.find((key) => platform !== 'darwin' || key.startsWith('Mod+'));
  return shown === undefined ? {} : { accelerator: accelerator(shown), registerAccelerator: false };
}

const commandsOf = (menu: Command['menu'], { platform, run }: Making): Entry[] =>
  COMMANDS.filter((command) => command.menu === menu).map((command) => ({
    label: command.title,
    click: () => run(command.id),
    ...keysShown(command, platform),
  }));

const ofApp = ({ run }: Making): Entry => ({
  label: IDENTITY.product,
  submenu: [
    { label: `About ${IDENTITY.product}`, click: () => run('about') },
    LINE,
    { role: 'services' },
    LINE,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    LINE,
    { role: 'quit' },
  ],
});

// Undo inside a text field is the field's own; the page decides which undo the keys mean.
const EDIT: Entry = {
  label: 'Edit',
  submenu: [
    { role: 'undo', registerAccelerator: false },
    { role: 'redo', registerAccelerator: false },
    LINE,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle', registerAccelerator: false },
    { role: 'selectAll' },
  ],
};

const DEVELOPMENT: readonly Entry[] = [
  LINE,
  { role: 'reload' },
  { role: 'forceReload' },
  { role: 'toggleDevTools' },
];

/** The menu of the app: every command once, and what the system expects to find. */
export function menuTemplate(making: Making): Entry[] {
  const mac = making.platform === 'darwin';
  return [
    ...(mac ? [ofApp(making)] : []),
    {
      label: 'File',
      submenu: [...commandsOf('File', making), ...(mac ? [] : [LINE, { role: 'quit' as const }])],
    },
    EDIT,
    { label: 'Paper', submenu: commandsOf('Paper', making) },
    { label: 'List', submenu: commandsOf('List', making) },
    {
      label: 'View',
      submenu: [
        ...commandsOf('View', making),
        LINE,
        { role: 'togglefullscreen' },
        ...(making.development ? DEVELOPMENT : []),
      ],
    },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    { role: 'help', label: 'Help', submenu: commandsOf('Help', making) },
  ];
}

/** Puts the menu in place. */
export const showMenu = (making: Making): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(making)));
