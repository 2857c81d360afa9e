import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ImportId, ImportKind } from '../../domain/import/import-item.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './entry-list.module.css';
import { EntryRow } from './entry-row.tsx';
import { moveFor } from './move-for.ts';
import type { Choices } from './use-choices.ts';
import { useEntries } from './use-entries.ts';

/** How high a line is, in pixels: two of title and one of authors; of others one more. */
const HEIGHT = { new: 68, different: 88, likely: 88, known: 88 } as const satisfies Record<
  ImportKind,
  number
>;

/** Lines drawn beyond those in sight. */
const AHEAD = 6;

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly total: number;
  readonly choices: Choices;
  /** Another text when what was read before may not hold any more. */
  readonly stamp: string;
  /** The entry that is shown in full. */
  readonly opened: number | null;
  readonly onOpen: (entry: number | null) => void;
}

/**
 * The entries of a kind, of which only those in sight exist. The keyboard comes to one of them and
 * moves on by arrows; one that is open beside the list follows.
 */
export function EntryList(props: Props) {
  const { scroller, id, kind, total, choices, stamp, opened, onOpen } = props;
  const { choiceOf, choose } = choices;
  const entries = useEntries(id, kind, `${choices.stamp} ${stamp}`);
  const [wished, setActive] = useState(0);
  const active = Math.min(wished, total - 1);
  const wantsFocus = useRef(false);
  const height = HEIGHT[kind];
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: AHEAD,
    // Where the keyboard is stays, however far one scrolls away from it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])],
    useFlushSync: false,
    onChange: ({ range }) => range && entries.onSight(range.startIndex, range.endIndex),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
    const next = moveFor(event, active, total, Math.max(1, endIndex - startIndex));
    if (next === null) return;
    event.preventDefault();
    wantsFocus.current = next !== active;
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${active}"] button`)
      ?.focus({ preventScroll: true });
  }, [active, scroller]);

  const current = entries.at(active)?.entry;
  useEffect(() => {
    if (opened !== null && current !== undefined && current !== opened) onOpen(current);
  }, [opened, current, onOpen]);

  const onChoose = useCallback(
    (...given: Parameters<typeof choose>) => void choose(...given),
    [choose],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it has the focus.
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      {entries.problem !== null && <p role="alert">{singleLine(entries.problem)}</p>}
      <ul className={styles.list} aria-label="Entries" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const entry = entries.at(index);
          return (
            <EntryRow
              key={index}
              entry={entry}
              choice={entry && choiceOf(entry)}
              index={index}
              total={total}
              start={start}
              height={height}
              isActive={index === active}
              isOpen={entry !== undefined && entry.entry === opened}
              onActive={setActive}
              onOpen={onOpen}
              onChoose={onChoose}
            />
          );
        })}
      </ul>
    </div>
  );
}
