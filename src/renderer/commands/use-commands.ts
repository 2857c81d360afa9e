import { useEffect, useEffectEvent } from 'react';
import type { CommandId } from '../../domain/command.ts';
import { bridge } from '../bridge.ts';
import { commandFor } from './keys.ts';

export type Runners = Readonly<Record<CommandId, () => void>>;

/**
 * Runs commands asked for by key or from the application menu, by what the window shows at that
 * moment: never by what it showed before.
 */
export function useCommands(runners: Runners): void {
  const run = useEffectEvent((id: CommandId) => runners[id]());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A modal dialog has the keyboard to itself.
      if (document.querySelector('dialog[open]')) return;
      const id = commandFor(event);
      if (id === null) return;
      event.preventDefault();
      run(id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    bridge.onShell((event) => {
      if (event.kind === 'command') run(event.command);
    });
  }, []);
}
