import { elementScroll, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query.ts';
import type { Settings } from '../../domain/settings.ts';
import { bridge } from '../bridge.ts';
import { observeHeight } from './observe-height.ts';
import styles from './paper-list.module.css';
import { PaperRow } from './paper-row.tsx';
import type { Rows } from './use-rows.ts';

/** Rows drawn beyond those in sight, so that scrolling finds them there. */
const AHEAD = 8;
const ROW_HEIGHT = { comfortable: 72, compact: 36 } as const;

export interface ListHandle {
  /** Selects the paper that many rows further down, or up. */
  readonly move: (by: number) => void;
  readonly focus: () => void;
}

interface Props {
  readonly ref: Ref<ListHandle>;
  readonly query: Query;
  readonly rows: Rows;
  readonly selected: PaperId | null;
  readonly settings: Settings;
  readonly onVisible: (from: number, to: number) => void;
  readonly onSelect: (paper: PaperId) => void;
  readonly onOpen: (paper: PaperId) => void;
  readonly onScrolled: (top: number) => void;
}

const optionId = (paper: PaperId) => `row-${paper}`;

/** The list of papers: only visible rows exist, the selection is moved by mouse and keys. */
export function PaperList(props: Props) {
  const { ref, query, rows, selected, settings, onVisible, onSelect, onOpen, onScrolled } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const { total } = rows.view;
  const rowHeight = ROW_HEIGHT[settings.density];
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    requestAnimationFrame(() => requestAnimationFrame(() => setAhead(AHEAD)));
  }, []);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    initialOffset: settings.top * rowHeight,
    // Before it is measured the list is taken to be as high as the window.
    initialRect: { width: 0, height: window.innerHeight },
    // The first frame draws what it shows; what is near comes after it.
    overscan: ahead,
    observeElementRect: observeHeight,
    // A list that was never scrolled is at its top: to say so would lay the page out early.
    scrollToFn: (offset, options, instance) => {
      moved.current ||= offset !== 0 || instance.scrollOffset !== 0;
      if (moved.current) elementScroll(offset, options, instance);
    },
    useFlushSync: false,
    onChange: (instance) => {
      const { range } = instance;
      if (range) onVisible(range.startIndex, range.endIndex);
      onScrolled(Math.max(0, instance.scrollOffset ?? 0) / rowHeight);
    },
  });

  // Another question starts at the top of its answer.
  const asked = JSON.stringify(query);
  const answered = useRef(asked);
  useEffect(() => {
    if (answered.current !== asked) virtual.scrollToOffset(0);
    answered.current = asked;
  }, [virtual, asked]);

  // Another density keeps the same row at the top.
  const { place } = rows;
  const measured = useRef(rowHeight);
  useEffect(() => {
    if (measured.current === rowHeight) return;
    const top = (virtual.scrollOffset ?? 0) / measured.current;
    measured.current = rowHeight;
    virtual.measure();
    virtual.scrollToOffset(top * rowHeight);
  }, [virtual, rowHeight]);

  const goTo = async (index: number) => {
    const target = Math.max(0, Math.min(total - 1, index));
    virtual.scrollToIndex(target, { align: 'auto' });
    const paper = rows.at(target)?.id ?? (await paperAt(query, target));
    if (paper) onSelect(paper);
  };
  const move = (by: number) => void goTo(place < 0 ? 0 : place + by);
  useImperativeHandle(ref, () => ({ move, focus: () => scroller.current?.focus() }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -Infinity,
      End: Infinity,
    };
    const by = steps[event.key];
    if (by !== undefined) {
      event.preventDefault();
      // Before anything is selected, every step down or up leads to the first row.
      if (Number.isFinite(by)) void goTo(place < 0 ? 0 : place + by);
      else void goTo(by < 0 ? 0 : total - 1);
    } else if (event.key === 'Enter' && selected !== null) {
      event.preventDefault();
      onOpen(selected);
    }
  };

  const items = virtual.getVirtualItems();
  const active = items.some((item) => rows.at(item.index)?.id === selected) ? selected : null;
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label="Papers"
      tabIndex={0}
      aria-activedescendant={active === null ? undefined : optionId(active)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const row = rows.at(index);
          if (!row) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keyboard.
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus.
            <div
              key={row.id}
              id={optionId(row.id)}
              className={styles.option}
              role="option"
              aria-selected={row.id === selected}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onOpen(row.id)}
            >
              <PaperRow row={row} density={settings.density} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

async function paperAt(query: Query, index: number): Promise<PaperId | null> {
  const outcome = await bridge.library.paperAt({ query, index });
  return outcome.ok ? outcome.value : null;
}
