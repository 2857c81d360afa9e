import { Pencil } from 'lucide-react';
import {
  lazy,
  type Ref,
  Suspense,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { NOTE_LIMIT } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';
import { saveDraft, useDraft, writeDraft } from '../messages/drafts.ts';
import { Button } from '../ui/button.tsx';
import styles from './note-field.module.css';

const NoteText = lazy(() =>
  import('./note-text.tsx').then((module) => ({ default: module.NoteText })),
);

export interface NoteHandle {
  readonly focus: () => void;
}

interface Props {
  readonly ref: Ref<NoteHandle>;
  readonly paper: PaperId;
  /** The note as the library holds it. */
  readonly note: string;
}

/** The note of a paper: rendered while read, Markdown while written. */
export function NoteField({ ref, paper, note }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [writing, setWriting] = useState(false);
  const text = useDraft(paper) ?? note;
  const rendered = !writing && text.trim() !== '';
  const write = () => field.current?.focus();
  useImperativeHandle(ref, () => ({ focus: write }));

  useLayoutEffect(() => {
    const element = field.current;
    if (!element || rendered || element.value !== text) return;
    // Grows with its text; the pane does the scrolling.
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text, rendered]);

  return (
    <div className={styles.notes}>
      <div className={styles.head}>
        <h3 className={styles.title}>Note</h3>
        {rendered && (
          <Button look="icon" aria-label="Edit the note" title="Edit the note (N)" onClick={write}>
            <Pencil size={14} aria-hidden />
          </Button>
        )}
      </div>
      {rendered && (
        <Suspense fallback={<div className={styles.plain}>{text}</div>}>
          <NoteText text={text} />
        </Suspense>
      )}
      <textarea
        ref={field}
        className={rendered ? styles.waiting : styles.field}
        aria-label="Note"
        placeholder="Write a note. Markdown and $mathematics$ work."
        maxLength={NOTE_LIMIT}
        rows={3}
        spellCheck
        value={text}
        onFocus={() => setWriting(true)}
        onBlur={() => {
          setWriting(false);
          void saveDraft(paper);
        }}
        onChange={(event) => writeDraft({ kind: 'write-note', paper, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
