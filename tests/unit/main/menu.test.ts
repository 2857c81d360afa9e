import { expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../src/domain/command.ts';
import { accelerator } from '../../../src/main/accelerator.ts';

vi.mock('electron', () => ({ Menu: {} }));
const { menuTemplate } = await import('../../../src/main/menu.ts');

type Entry = ReturnType<typeof menuTemplate>[number];
const flat = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? flat(entry.submenu) : [])]);
const made = (platform: NodeJS.Platform, development = false, run = vi.fn()) =>
  flat(menuTemplate({ platform, development, run }));

test.each([
  ['/', '/'],
  ['j', 'J'],
  ['Mod+f', 'CmdOrCtrl+F'],
  ['Mod+Shift+l', 'CmdOrCtrl+Shift+L'],
  ['Mod++', 'CmdOrCtrl+Plus'],
  ['Mod+-', 'CmdOrCtrl+-'],
  ['Mod+=', 'CmdOrCtrl+='],
  ['Mod+,', 'CmdOrCtrl+,'],
  ['?', '?'],
])('the keys %s are the accelerator %s', (keys, text) => expect(accelerator(keys)).toBe(text));

test.each(['linux', 'win32', 'darwin'] as const)(
  'every command is in the menu of %s, and runs',
  (platform) => {
    const run = vi.fn();
    const entries = made(platform, false, run);
    for (const { id, title } of COMMANDS) {
      const entry = entries.find(({ label }) => label === title);
      (entry?.click as (() => void) | undefined)?.();
      expect(run).toHaveBeenLastCalledWith(id);
    }
  },
);

test.each(['linux', 'win32', 'darwin'] as const)(
  'what comes from files is the first menu of %s, after that of the app itself',
  (platform) => {
    const [first, second] = menuTemplate({ platform, development: false, run: vi.fn() });
    const file = platform === 'darwin' ? second : first;
    expect(file?.label).toBe('File');
    const [top] = Array.isArray(file?.submenu) ? file.submenu : [];
    expect(top?.label).toBe('Import papers');
  },
);

test('the menu only shows keys; the page acts on them', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const)
    for (const entry of made(platform))
      if (entry.accelerator !== undefined) expect(entry.registerAccelerator).toBe(false);
  const shown = made('darwin').flatMap((entry) => entry.accelerator ?? []);
  expect(shown.length).toBeGreaterThan(3);
  for (const keys of shown) expect(keys).toMatch(/^CmdOrCtrl/);
});

test('reloading and developer tools exist in development only', () => {
  const roles = (development: boolean) =>
    made('linux', development).flatMap(({ role }) => role ?? []);
  for (const role of ['reload', 'forceReload', 'toggleDevTools']) {
    expect(roles(false)).not.toContain(role);
    expect(roles(true)).toContain(role);
  }
});
