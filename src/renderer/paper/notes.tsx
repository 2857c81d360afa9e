import { Plus } from 'lucide-react';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { furtherNote, NOTE_ID_BYTES, type NoteId } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { ShownNote } from '../../preload/view-types.ts';
import { useDrafted } from '../messages/drafts.ts';
import { Button } from '../ui/button.tsx';
import { NoteField, type NoteHandle } from './note-field.tsx';
import styles from './notes.module.css';

/** What commands do with the notes of the open paper. */
export interface NotesHandle extends NoteHandle {
  /** Begins another note, or goes on with one that is still empty. */
  readonly add: () => void;
}

interface Props {
  readonly ref: Ref<NotesHandle>;
  readonly paper: PaperId;
  readonly notes: readonly ShownNote[];
}

/** The notes on a paper. One that is emptied and left is gone; the first has its place always. */
export function Notes({ ref, paper, notes }: Props) {
  const fields = useRef(new Map<NoteId, NoteHandle>()).current;
  /** The note that is written in, which stays while it is empty. */
  const [written, setWritten] = useState<NoteId | null>(null);
  const [added, setAdded] = useState<NoteId | null>(null);
  /** Where words are quoted: in the note written in last. */
  const last = useRef<NoteId>(null);
  const drafted = useDrafted(paper);
  const texts = new Map<NoteId, string>([
    ...drafted.map((id) => [id, ''] as const),
    ...(written === null ? [] : [[written, ''] as const]),
    ...(added === null ? [] : [[added, ''] as const]),
    ...notes.map(({ id, text }) => [id, text] as const),
  ]);
  const shown = [...texts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const first = shown[0]?.[0];
  const canAdd = drafted.length > 0 || notes.some(({ text }) => text.trim() !== '');

  const add = () => {
    const empty = shown.find(([id, text]) => text.trim() === '' && !drafted.includes(id))?.[0];
    if (empty) fields.get(empty)?.focus();
    else
      setAdded(
        furtherNote(paper, Date.now(), crypto.getRandomValues(new Uint8Array(NOTE_ID_BYTES))),
      );
  };
  const fieldOf = (id: NoteId | null | undefined) => (id ? fields.get(id) : undefined);
  useImperativeHandle(ref, () => ({
    focus: () => fieldOf(first)?.focus(),
    insert: (markdown) => (fieldOf(last.current) ?? fieldOf(first))?.insert(markdown),
    add,
  }));

  return (
    <div className={styles.notes}>
      {shown.map(([id, text], index) => (
        <div key={id} className={styles.note} data-note={id}>
          <NoteField
            ref={(handle) => {
              if (handle) fields.set(id, handle);
              return () => void fields.delete(id);
            }}
            id={id}
            saved={text}
            name={index === 0 ? 'Note' : `Note ${index + 1}`}
            isNew={id === added}
            onWriting={(isWriting) => {
              setWritten((now) => (isWriting ? id : now === id ? null : now));
              if (isWriting) last.current = id;
              else setAdded((now) => (now === id ? null : now));
            }}
          />
        </div>
      ))}
      {canAdd && (
        <Button className={styles.add} title="Add a note (Shift+N)" onClick={add}>
          <Plus size={14} aria-hidden /> Add a note
        </Button>
      )}
    </div>
  );
}
