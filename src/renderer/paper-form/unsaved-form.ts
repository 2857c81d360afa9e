import { useEffect } from 'react';

let unsaved: string | null = null;

/** What is typed in the form that is open and not saved, as a sentence; `null` where nothing is. */
export const unsavedForm = (): string | null => unsaved;

/** Says that what is typed is not saved, so that nothing takes the form away. */
export function useUnsavedForm(words: string | null): void {
  useEffect(() => {
    unsaved = words;
    return () => {
      unsaved = null;
    };
  }, [words]);
}

/** Lets the form go: it is saved, or the person wants to leave it. */
export const letFormGo = (): void => {
  unsaved = null;
};
