import { type LucideIcon, Pencil, Trash2 } from 'lucide-react';
import {
  type FocusEvent,
  lazy,
  type Ref,
  Suspense,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { NOTE_LIMIT, type NoteId } from '../../domain/note.ts';
import { bridge } from '../bridge.ts';
import { saveDraft, useDraft, useTyped, writeDraft } from '../messages/drafts.ts';
import { perform, tell } from '../messages/saving.ts';
import { TemplateMenu } from '../notes/template-menu.tsx';
import { TEMPLATES } from '../notes/templates.ts';
import { toggledTask } from '../notes/toggled-task.ts';
import { useEditor } from '../notes/use-editor.ts';
import { Button } from '../ui/button.tsx';
import styles from './note-field.module.css';

const NoteText = lazy(() =>
  import('../notes/markdown.ts').then((module) => ({ default: module.NoteText })),
);

const HINT = 'Write a note. Markdown and $mathematics$ work.';

export interface NoteHandle {
  readonly focus: () => void;
  /** Puts Markdown on lines of its own where the caret is, else at the end, and goes on writing there. */
  readonly insert: (markdown: string) => void;
}

interface Props {
  readonly ref: Ref<NoteHandle>;
  readonly id: NoteId;
  /** The text as the library holds it. */
  readonly saved: string;
  /** Tells the notes of a paper apart: “Note”, “Note 2”. */
  readonly name: string;
  readonly isNew: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

const findLinkable = async (typed: string) => {
  const outcome = await bridge.library.linkable({ typed });
  return outcome.ok ? outcome.value : [];
};

/** Whether the focus goes to something that is part of writing the note. */
const staysIn = ({ currentTarget, relatedTarget }: FocusEvent) =>
  // While the window itself has lost the focus, the field is still the active one.
  currentTarget.contains(relatedTarget ?? document.activeElement) ||
  relatedTarget?.closest('[role="menu"]') != null;

/** A note: rendered while read, Markdown while written. */
export function NoteField({ ref, id, saved, name, isNew, onWriting }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isWriting, setWriting] = useState(false);
  const draft = useDraft(id);
  const text = useTyped(id, saved);
  const write = (next: string) => writeDraft({ kind: 'write-note', note: id, text: next });
  const turn = (next: boolean) => {
    setWriting(next);
    onWriting(next);
  };
  const editor = useEditor({
    field,
    isWriting,
    saved,
    isDirty: draft !== undefined,
    options: {
      name,
      hint: HINT,
      limit: NOTE_LIMIT,
      templates: TEMPLATES,
      findLinkable,
      onChange: write,
      onFull: () => tell('A note holds a million characters. This would be more.'),
    },
  });
  const { host, isOpen, focus, insert } = editor;
  const isRendered = !isWriting && text.trim() !== '';
  const told = name.toLowerCase();
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  useImperativeHandle(ref, () => ({
    focus,
    insert: (markdown) => insert({ before: markdown, after: '' }),
  }));

  useLayoutEffect(() => {
    const element = field.current;
    if (!element || isRendered || element.value !== text) return;
    // Grows with its text; the pane does the scrolling. Nothing is laid out early for an empty one.
    element.style.height = text === '' ? '' : 'auto';
    if (text !== '') element.style.height = `${element.scrollHeight}px`;
  }, [text, isRendered]);

  const leave = (event: FocusEvent) => {
    void saveDraft(id);
    if (!staysIn(event)) turn(false);
  };
  const toggle = (offset: number) => {
    const next = toggledTask(text, offset);
    if (next === null) return;
    // What was typed before is not undone with it.
    void saveDraft(id);
    writeDraft({ kind: 'tick-task', note: id, text: next });
    void saveDraft(id);
  };
  const remove = async () => {
    // What is typed and not saved yet must not come after it.
    await saveDraft(id);
    await perform({ kind: 'delete-note', note: id });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the keyboard leaves.
    <div className={styles.notes} onBlur={leave}>
      <div className={styles.head}>
        <h3 className={styles.title}>{name}</h3>
        {isRendered ? (
          <div className={styles.tools}>
            <NoteTool name={`Edit the ${told}`} icon={Pencil} onPress={focus} />
            <NoteTool name={`Delete the ${told}`} icon={Trash2} onPress={() => void remove()} />
          </div>
        ) : (
          <TemplateMenu onChoose={insert} />
        )}
      </div>
      {isRendered && (
        <Suspense fallback={<div className={styles.plain}>{text}</div>}>
          <NoteText text={text} onToggle={toggle} />
        </Suspense>
      )}
      {isOpen ? (
        <div ref={host} className={styles.field} />
      ) : (
        <textarea
          ref={field}
          className={isRendered ? styles.waiting : styles.field}
          aria-label={name}
          placeholder={HINT}
          maxLength={NOTE_LIMIT}
          rows={3}
          spellCheck
          value={text}
          onFocus={() => turn(true)}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing)
              event.currentTarget.blur();
          }}
        />
      )}
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

const NoteTool = ({ name, icon: Icon, onPress }: ToolProps) => (
  <Button look="icon" aria-label={name} title={name} onClick={onPress}>
    <Icon size={14} aria-hidden />
  </Button>
);
