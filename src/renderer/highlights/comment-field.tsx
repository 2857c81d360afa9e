import { useLayoutEffect, useRef } from 'react';
import { COMMENT_LIMIT, type PlacedHighlight } from '../../domain/highlight/highlight.ts';
import type { PaperId } from '../../domain/paper.ts';
import { saveDraft, useTyped, writeDraft } from '../messages/drafts.ts';
import styles from './comment-field.module.css';

interface Props {
  readonly paper: PaperId;
  readonly highlight: PlacedHighlight;
  /** Whether the person asked to write here. */
  readonly isWanted: boolean;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
  /** Back to where the person came from. */
  readonly onDone: () => void;
}

/** The comment on a highlight: saved while it is typed, as tall as its text. */
export function CommentField({ paper, highlight, isWanted, onFocus, onLeave, onDone }: Props) {
  const { id, anchor, comment } = highlight;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useTyped(id, comment);
  useLayoutEffect(() => {
    if (!isWanted) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  return (
    <div className={styles.place} data-text={text}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={`Comment on “${anchor.quote.exact.slice(0, 60)}”`}
        placeholder="Write a comment"
        maxLength={COMMENT_LIMIT}
        rows={1}
        spellCheck
        value={text}
        onChange={({ target }) =>
          writeDraft({ kind: 'comment-highlight', paper, highlight: id, text: target.value })
        }
        onFocus={onFocus}
        onBlur={() => {
          void saveDraft(id);
          onLeave();
        }}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (event.nativeEvent.isComposing || (event.key !== 'Escape' && !isDone)) return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
    </div>
  );
}
