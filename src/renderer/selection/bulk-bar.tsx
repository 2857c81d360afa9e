import { Trash2, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import { STATUS_NAMES, STATUSES } from '../../domain/status.ts';
import type { Tag } from '../../domain/tag.ts';
import { perform } from '../messages/saving.ts';
import { count, counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { StatusGlyph } from '../ui/status-glyph.tsx';
import styles from './bulk-bar.module.css';
import { BulkSaving } from './bulk-saving.tsx';
import { BulkTags } from './bulk-tags.tsx';

interface Props {
  readonly marked: ReadonlySet<PaperId>;
  /** How many papers are listed. */
  readonly total: number;
  /** All tags there are. */
  readonly tags: readonly Tag[];
  /** The field that adds a tag. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onSelectAll: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
  /** The person is done here and wants the list. */
  readonly onLeave: () => void;
}

/** What can be done to all papers that are selected together. Each is one act and one undo. */
export function BulkBar(props: Props) {
  const { marked, total, tags, field, onSelectAll, onRemove, onClear, onLeave } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    // A field empties itself first, then lets go of the keyboard.
    const inField = event.target instanceof HTMLInputElement;
    if (!inField) onClear();
    else if (document.activeElement !== event.target) onLeave();
    event.preventDefault();
  };
  return (
    <section className={styles.bar} aria-label="Selection" onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <span role="status" className={styles.words}>
          {counted(marked.size, 'paper')} selected
        </span>
        <BulkSaving />
        {marked.size < total && <Button onClick={onSelectAll}>Select all {count(total)}</Button>}
        <Button
          look="icon"
          aria-label="Remove from the library"
          title="Remove all from the library"
          onClick={onRemove}
        >
          <Trash2 size={14} aria-hidden />
        </Button>
        <Button look="icon" aria-label="Clear selection" title="Clear selection" onClick={onClear}>
          <X size={14} aria-hidden />
        </Button>
      </div>
      <div className={styles.line}>
        <BulkTags marked={marked} tags={tags} field={field} />
        <fieldset className={styles.statuses} aria-label="Read status">
          {STATUSES.map((status, index) => (
            <Button
              key={status}
              look="icon"
              aria-label={STATUS_NAMES[status]}
              title={`Mark all as ${STATUS_NAMES[status].toLowerCase()} (${index + 1})`}
              onClick={() => void perform({ kind: 'set-status', papers: [...marked], status })}
            >
              <StatusGlyph status={status} />
            </Button>
          ))}
        </fieldset>
      </div>
    </section>
  );
}
