import { useEffect, useRef, useState } from 'react';
import type { InputOf, library } from '../../preload/contract.ts';
import { bridge, useView } from '../bridge.ts';
import { tell } from '../messages/saving.ts';
import { counted } from '../text/count.ts';

type Given = InputOf<typeof library.exportPapers>;

const STOPPED = 'The export was stopped. What was there before is still there.';

/** Whether the export under way, of which there is one, was stopped by the person. */
let isStopped = false;

/** What became of an export that left no file. */
interface Told {
  readonly words: string;
  readonly isWrong: boolean;
}

/** Exports for a dialog, which is told of it as long as it is open; else the window is. */
export function useExport(onDone: () => void) {
  const view = useView('exporting', {}) ?? null;
  const isWriting = view !== null && view.phase !== 'choosing';
  const [told, setTold] = useState<Told | null>(null);
  const isOpen = useRef(true);
  const hasBegun = useRef(false);
  const hasWritten = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  useEffect(() => {
    // One that was begun before the dialog was opened again tells of its end below it.
    if (hasWritten.current && !isWriting && !hasBegun.current) onDone();
    hasWritten.current = isWriting;
  }, [isWriting, onDone]);
  return {
    view,
    isWriting,
    told,
    cancel: () => {
      isStopped = true;
      void bridge.library.cancelExport({});
    },
    run: async (given: Given) => {
      hasBegun.current = true;
      isStopped = false;
      setTold(null);
      const outcome = await bridge.library.exportPapers(given);
      const say = (words: string, isWrong: boolean) =>
        isOpen.current ? setTold({ words, isWrong }) : tell(words);
      if (!outcome.ok) return say(outcome.failure.message, true);
      if (outcome.value === null) return isStopped ? say(STOPPED, false) : undefined;
      const { papers, file } = outcome.value;
      if (isOpen.current) onDone();
      tell(`${counted(papers, 'paper')} exported to ${file}.`);
    },
  };
}
