import type { KeyboardEvent } from 'react';

const rowsOf = (pane: Element): readonly HTMLElement[] =>
  [...pane.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => !row.closest('[hidden]'));

function rowFor(key: string, pane: Element, row: HTMLElement): HTMLElement | null | undefined {
  const rows = rowsOf(pane);
  const index = rows.indexOf(row);
  if (key === 'ArrowDown') return rows[index + 1];
  if (key === 'ArrowUp') return rows[index - 1];
  if (key === 'Home') return rows[0];
  return key === 'End' ? rows.at(-1) : null;
}

function besideFor(key: string, entry: Element, button: HTMLButtonElement) {
  const buttons = [...entry.querySelectorAll('button')];
  const index = buttons.indexOf(button);
  if (key === 'ArrowRight') return buttons[index + 1];
  return key === 'ArrowLeft' ? buttons[index - 1] : undefined;
}

/** Moves the focus among the entries of a pane by the arrows, Home and End. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const button = target instanceof Element ? target.closest('button') : null;
  const entry = button?.closest('[data-entry]');
  const row = entry?.querySelector<HTMLElement>('[data-row]');
  if (!button || !entry || !row) return;
  const next = rowFor(key, currentTarget, row) ?? besideFor(key, entry, button);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
