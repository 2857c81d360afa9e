import { useEffect, useRef } from 'react';
import type { CommandId } from '../../domain/command.ts';
import { bridge } from '../bridge.ts';
import { commandFor } from './keys.ts';

export type Runners = Readonly<Record<CommandId, () => void>>;

/** Runs commands asked for by key or from the application menu. */
export function useCommands(runners: Runners): void {
  const latest = useRef(runners);
  useEffect(() => {
    latest.current = runners;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A modal dialog has the keyboard to itself.
      if (document.querySelector('dialog[open]')) return;
      const id = commandFor(event);
      if (id === null) return;
      event.preventDefault();
      latest.current[id]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    bridge.onShell((event) => {
      if (event.kind === 'command') latest.current[event.command]();
    });
  }, []);
}
