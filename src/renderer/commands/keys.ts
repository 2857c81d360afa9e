import { COMMANDS, type CommandId } from '../../domain/command.ts';

const isMac = navigator.platform.startsWith('Mac');

/** Each key combination with what it does. */
const BY_KEYS: ReadonlyMap<string, CommandId> = new Map(
  COMMANDS.flatMap((command) =>
    command.keys.map((keys): [string, CommandId] => [keys, command.id]),
  ),
);

/** A key press in the terms of Command.keys. Shift is part of a character such as `?` already. */
function pressed(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const { key } = event;
  const letter = /^[a-z]$/i.test(key);
  const named = key.length > 1;
  const parts = [
    mod && 'Mod',
    (letter || named) && event.shiftKey && 'Shift',
    (mod && !named) || letter ? key.toLowerCase() : key,
  ];
  return parts.filter(Boolean).join('+');
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches(
    'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])',
  );

/** Keys that write nothing, nor delete a word before or behind the caret. */
const WRITES_NOTHING = /^(Mod(?!\+(Backspace|Delete)$)|(Shift\+)?F\d)/;

/** The command a key press asks for. Where text is typed, only those that write nothing count. */
export function commandFor(event: KeyboardEvent): CommandId | null {
  // With the other of the two, Ctrl on a Mac, a key belongs to the system.
  const isOthers = isMac ? event.ctrlKey : event.metaKey;
  if (event.altKey || isOthers || event.defaultPrevented) return null;
  const keys = pressed(event);
  const id = BY_KEYS.get(keys);
  if (id === undefined) return null;
  // The editor of notes stands in a shadow root, which the event's target is but the outside of.
  const typing = isTyping(event.composedPath()[0] ?? event.target);
  // A text field undoes its own text first.
  if (typing && (!WRITES_NOTHING.test(keys) || id === 'undo' || id === 'redo')) return null;
  return id;
}

const SIGNS: Readonly<Record<string, string>> = isMac
  ? { Mod: '⌘', Shift: '⇧' }
  : { Mod: 'Ctrl', Shift: 'Shift' };

/** The caps to press one after the other, as printed on the keyboard. */
export const keyCaps = (keys: string): readonly string[] =>
  keys
    .split(/\+(?=.)/)
    .map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part));
