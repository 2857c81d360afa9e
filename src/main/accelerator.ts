const NAMES: Readonly<Record<string, string>> = { Mod: 'CmdOrCtrl', '+': 'Plus' };

/** A command's keys as Electron writes them: `Mod+Shift+l` becomes `CmdOrCtrl+Shift+L`. */
export function accelerator(keys: string): string {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  return parts
    .map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
