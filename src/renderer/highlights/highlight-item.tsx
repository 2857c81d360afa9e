import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { PlacedHighlight } from '../../domain/highlight/highlight.ts';
import type { PaperId } from '../../domain/paper.ts';
import { excerpt } from '../../domain/text/excerpt.ts';
import { useDraft } from '../messages/drafts.ts';
import { CommentField } from './comment-field.tsx';
import styles from './highlight-item.module.css';
import type { Marking } from './use-marking.ts';

interface Props {
  readonly paper: PaperId;
  readonly highlight: PlacedHighlight;
  readonly marking: Pick<Marking, 'open' | 'commented' | 'show' | 'enterComment' | 'leaveComment'>;
  /** What the person calls its colour. */
  readonly name: string;
  /** Whether comments stand beside the text. */
  readonly isWide: boolean;
  readonly toolbar: RefObject<HTMLDivElement | null>;
  /** Back to the paper. */
  readonly onLeave: () => void;
}

/** Longer passages are shown whole only while they are open, in UTF-16 code units. */
const LONG = 200;

const shortened = (text: string) => excerpt(text, { from: 0, to: 0 }, LONG);

/** A highlight in the list of them: its words, and the comment, which may stand in the margin. */
export function HighlightItem(props: Props) {
  const { paper, highlight, marking, name, isWide, toolbar, onLeave } = props;
  const { id, colour, place, anchor, comment } = highlight;
  const draft = useDraft(id);
  const { exact } = anchor.quote;
  const isOpen = marking.open?.id === id;
  const isWanted = marking.commented === id;
  const hasComment = isWanted || (draft ?? comment) !== '';
  return (
    <li
      className={styles.item}
      data-mark={colour}
      data-id={id}
      data-open={isOpen || undefined}
      data-margin={(isWide && hasComment && place !== null) || undefined}
    >
      <button
        type="button"
        className={styles.quote}
        aria-pressed={isOpen}
        title={name}
        onClick={() => {
          flushSync(() => marking.show(highlight, true));
          toolbar.current?.querySelector('button')?.focus();
        }}
      >
        <q className={styles.words}>{isOpen ? exact : shortened(exact)}</q>
        {place === null && (
          <span className={styles.unplaced}>
            These words are no longer in the {anchor.part} as it is now.
          </span>
        )}
      </button>
      {hasComment && (
        <CommentField
          paper={paper}
          highlight={highlight}
          isWanted={isWanted}
          onFocus={() => marking.enterComment(highlight)}
          onLeave={marking.leaveComment}
          onDone={onLeave}
        />
      )}
    </li>
  );
}
