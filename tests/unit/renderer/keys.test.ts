// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../src/domain/command.ts';
import { commandFor, keyCaps } from '../../../src/renderer/commands/keys.ts';

function pressed(
  init: KeyboardEventInit,
  element: HTMLElement = document.createElement('div'),
  commandOf = commandFor,
) {
  let found: string | null = null;
  const listen = (event: KeyboardEvent) => {
    found = commandOf(event);
  };
  document.body.append(element);
  element.addEventListener('keydown', listen, { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
  return found;
}

test.each([
  [{ key: '/' }, 'search'],
  [{ key: '?', shiftKey: true }, 'shortcuts'],
  [{ key: '5' }, 'read'],
  [{ key: 'f', ctrlKey: true }, 'search'],
  [{ key: 'L', ctrlKey: true, shiftKey: true }, 'theme'],
  [{ key: '+', ctrlKey: true, shiftKey: true }, 'larger'],
  [{ key: '=', ctrlKey: true }, 'larger'],
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Backspace' }, 'delete-highlight'],
  [{ key: 'Backspace', ctrlKey: true }, 'remove'],
  [{ key: 'Delete', ctrlKey: true }, 'remove'],
  [{ key: 'F1' }, 'query-help'],
  [{ key: 'F1', shiftKey: true }, 'note-help'],
  [{ key: 'N', shiftKey: true }, 'add-note'],
  [{ key: 'z' }, null],
  [{ key: 'j', altKey: true }, null],
  [{ key: '1', metaKey: true }, null],
  [{ key: 'e', metaKey: true }, null],
  [{ key: 'J', shiftKey: true }, null],
] as const)('%o asks for %s', (init, command) => {
  expect(pressed(init)).toBe(command);
});

test('Shift and a letter are not the letter, and capitals that are locked are', () => {
  expect(pressed({ key: 'M', shiftKey: true })).toBe('previous-highlight');
  expect(pressed({ key: 'm' })).toBe('next-highlight');
  expect(pressed({ key: 'M' })).toBe('next-highlight');
});

test('on a Mac Command asks for what Ctrl does elsewhere, and keys with Ctrl are the system’s', async () => {
  vi.resetModules();
  vi.stubGlobal('navigator', { platform: 'MacIntel' });
  const mac = await import('../../../src/renderer/commands/keys.ts');
  vi.unstubAllGlobals();
  const asked = (init: KeyboardEventInit) => pressed(init, undefined, mac.commandFor);
  expect(asked({ key: 'f', metaKey: true })).toBe('search');
  expect(asked({ key: 'j' })).toBe('next');
  for (const key of ['1', 'e', 'f', 'Backspace']) expect(asked({ key, ctrlKey: true })).toBe(null);
  expect(mac.keyCaps('Mod+Shift+l')).toEqual(['⌘', '⇧', 'L']);
});

test('where text is typed only keys that write nothing count, and undo is the field’s own', () => {
  const field = () => document.createElement('textarea');
  expect(pressed({ key: 'j' }, field())).toBe(null);
  expect(pressed({ key: '1' }, field())).toBe(null);
  expect(pressed({ key: 'F1', shiftKey: true }, field())).toBe('note-help');
  expect(pressed({ key: 'z', ctrlKey: true }, field())).toBe(null);
  expect(pressed({ key: '2', ctrlKey: true }, field())).toBe('go-list');
  for (const key of ['Backspace', 'Delete'])
    expect(pressed({ key, ctrlKey: true }, field()), key).toBe(null);
  const radio = Object.assign(document.createElement('input'), { type: 'radio' });
  expect(pressed({ key: 'j' }, radio)).toBe('next');
});

test('no two commands share a key', () => {
  const keys = COMMANDS.flatMap((command) => command.keys as readonly string[]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are shown as they are printed', () => {
  expect(keyCaps('Mod+Shift+l')).toEqual(['Ctrl', 'Shift', 'L']);
  expect(keyCaps('Mod++')).toEqual(['Ctrl', '+']);
  expect(keyCaps('?')).toEqual(['?']);
});
