interface Press {
  readonly key: string;
  readonly target: EventTarget;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The index that a key moves to in a list of so many, of which `page` are in sight; `null` for none. */
export function moveFor(press: Press, at: number, total: number, page: number): number | null {
  // A choice of one of several has these keys itself.
  if (press.ctrlKey || press.metaKey || press.altKey || press.target instanceof HTMLSelectElement)
    return null;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: total - 1,
  };
  const move = moves[press.key];
  return move === undefined ? null : Math.max(0, Math.min(total - 1, move));
}
