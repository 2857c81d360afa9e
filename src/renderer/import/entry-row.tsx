import { memo } from 'react';
import type { ImportChoice } from '../../domain/import/import-item.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ImportedEntry } from '../../preload/import-types.ts';
import { counted } from '../text/count.ts';
import { TitleText } from '../text/title-text.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import styles from './entry-row.module.css';

interface Props {
  /** `undefined` while it is not at hand. */
  readonly entry: ImportedEntry | undefined;
  readonly choice: ImportChoice | undefined;
  readonly index: number;
  readonly total: number;
  /** Where it stands and how high it is, in pixels. */
  readonly start: number;
  readonly height: number;
  /** Whether the keyboard comes to this one. */
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onActive: (index: number) => void;
  readonly onOpen: (entry: number | null) => void;
  readonly onChoose: (entry: number, choice: ImportChoice) => void;
}

const metaWords = ({ authors, year, venue }: ImportedEntry): string =>
  singleLine([authors, year, venue].filter((part) => part !== '').join(' · '));

const differWords = (count: number): string =>
  count === 0 ? '' : `${counted(count, 'field')} ${count === 1 ? 'differs' : 'differ'}.`;

// Where there is little room, why it is taken for the same can be read once it is open.
const becauseWords = ({ because, differing }: ImportedEntry): string =>
  singleLine(`${differWords(differing)} ${because}`.trim());

/** An entry as a line: what it is, why it is taken for one that is here, and what is done with it. */
export const EntryRow = memo((props: Props) => {
  const { entry, choice, index, total, start, height, isActive, isOpen } = props;
  const { onActive, onOpen, onChoose } = props;
  const tabIndex = isActive ? 0 : -1;
  return (
    <li
      className={styles.row}
      data-index={index}
      data-open={isOpen || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ height, transform: `translateY(${start}px)` }}
      onFocus={() => onActive(index)}
    >
      <div className={styles.words}>
        <button
          type="button"
          className={styles.title}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => entry && onOpen(isOpen ? null : entry.entry)}
        >
          <span className={styles.clamped}>
            {entry === undefined ? 'Loading…' : <TitleText title={entry.title} />}
          </span>
        </button>
        {entry && <p className={styles.meta}>{metaWords(entry)}</p>}
        {entry && entry.kind !== 'new' && <p className={styles.because}>{becauseWords(entry)}</p>}
      </div>
      {entry && choice && (
        <ChoiceSelect
          entry={entry}
          choice={choice}
          tabIndex={tabIndex}
          onChoose={(next) => onChoose(entry.entry, next)}
        />
      )}
    </li>
  );
});
