import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EditorOptions, Kept, NoteEditor } from './editor.ts';
import { placedBlock } from './placed-block.ts';
import type { Block } from './text-edit.ts';

type Module = typeof import('./editor.ts');

interface Props {
  /** Stands in for the editor until that is loaded and while nobody writes. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly isWriting: boolean;
  /** The text as the library holds it, and whether something newer is typed. */
  readonly saved: string;
  readonly isDirty: boolean;
  readonly options: EditorOptions;
}

interface Editor {
  /** Where the editor stands; there while it is open. */
  readonly host: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly focus: () => void;
  /** Puts a block in where the caret is, opening the editor if it is not. */
  readonly insert: (block: Block) => void;
}

interface Opened {
  readonly module: Module;
  readonly text: string;
  readonly selection: { readonly anchor: number; readonly head: number } | null;
}

/** Waits until no word is being composed in a field. */
const composed = (field: HTMLTextAreaElement, isComposing: boolean): Promise<void> =>
  isComposing
    ? new Promise((done) => field.addEventListener('compositionend', () => done(), { once: true }))
    : Promise.resolve();

/** What the field holds at this moment; a selection counts only when it was made there. */
function taken(module: Module, field: HTMLTextAreaElement, isTyped: boolean): Opened {
  const { value, selectionStart, selectionEnd } = field;
  const selection =
    isTyped || selectionStart !== selectionEnd
      ? { anchor: selectionStart, head: selectionEnd }
      : null;
  return { module, text: value, selection };
}

/** A text with a block at its end. */
function withBlock(text: string, block: Block): string {
  const { changes } = placedBlock(text, text.length, block);
  return changes.reduce(
    (all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to),
    text,
  );
}

/**
 * The editor of a text field: loaded when somebody first writes, and then put in the field's place
 * between two keys, with its text and caret. What can be undone is kept as long as the component.
 */
export function useEditor({ field, isWriting, saved, isDirty, options }: Props): Editor {
  const [opened, setOpened] = useState<Opened | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<NoteEditor>(null);
  const kept = useRef<Kept>(null);
  const waiting = useRef<Block>(null);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const element = field.current;
    if (!isWriting || element === null) return undefined;
    let isStale = false;
    let isComposing = false;
    const before = element.value;
    const stop = new AbortController();
    for (const type of ['compositionstart', 'compositionend'])
      element.addEventListener(
        type,
        () => {
          isComposing = type === 'compositionstart';
        },
        { signal: stop.signal },
      );
    // Should it fail to load, the plain field goes on working.
    const open = async (module: Module) => {
      await composed(element, isComposing);
      if (isStale) return;
      if (document.activeElement === element)
        flushSync(() => setOpened(taken(module, element, element.value !== before)));
      else element.addEventListener('focus', () => void open(module), { once: true });
    };
    void import('./editor.ts').then(open);
    return () => {
      isStale = true;
      stop.abort();
      setOpened(null);
      // Whoever leaves before there is an editor leaves what was to be put in behind.
      const block = waiting.current;
      waiting.current = null;
      if (block) latest.current.onChange(withBlock(element.value, block));
    };
  }, [isWriting, field]);

  useLayoutEffect(() => {
    if (opened === null || host.current === null) return undefined;
    const { onChange, onFull } = latest.current;
    const open = opened.module.openEditor(
      host.current,
      { text: opened.text, selection: opened.selection, kept: kept.current },
      { ...latest.current, onChange, onFull },
    );
    editor.current = open;
    open.focus();
    if (waiting.current) open.insert(waiting.current);
    waiting.current = null;
    return () => {
      editor.current = null;
      kept.current = open.close();
    };
  }, [opened]);

  // Only what is new from the library counts: what was acknowledged a moment ago may still be on
  // its way here, after the draft of it is gone.
  const known = useRef(saved);
  useEffect(() => {
    if (known.current === saved) return;
    known.current = saved;
    if (!isDirty) editor.current?.takeText(saved);
  }, [saved, isDirty]);

  const focus = () => (editor.current ?? field.current)?.focus();
  return {
    host,
    isOpen: isWriting && opened !== null,
    focus,
    insert: (block) => {
      if (editor.current) editor.current.insert(block);
      else {
        waiting.current = block;
        focus();
      }
    },
  };
}
