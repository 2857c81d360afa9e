const TASK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[\s>]*\[([ xX])\]/;

/** A note with the task of the list item that begins at `offset` done or undone; `null` if it has none. */
export function toggledTask(note: string, offset: number): string | null {
  const [task, state] = TASK.exec(note.slice(offset)) ?? [];
  if (task === undefined) return null;
  const at = offset + task.length - 2;
  return `${note.slice(0, at)}${state === ' ' ? 'x' : ' '}${note.slice(at + 1)}`;
}
