import { memo, type Ref } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Row } from '../../preload/view-types.ts';
import styles from './list-option.module.css';
import { PaperRow } from './paper-row.tsx';
import type { Press } from './use-press.ts';

export const optionId = (paper: PaperId) => `row-${paper}`;

interface Props {
  readonly row: Row | undefined;
  readonly index: number;
  readonly total: number;
  readonly density: Settings['density'];
  /** The open paper, where the keyboard is. */
  readonly open: boolean;
  /** One of several that are selected together. */
  readonly marked: boolean;
  readonly selected: boolean;
  readonly measure: Ref<HTMLDivElement>;
  /** How high a row is taken to be that is not at hand. */
  readonly height: number | undefined;
  readonly press: Press;
}

/** A row of the list; while it is not at hand, quietly its place. */
export const ListOption = memo((props: Props) => {
  const { row, index, total, density, open, marked, selected, measure, height, press } = props;
  const place = { 'aria-setsize': total, 'aria-posinset': index + 1, 'data-index': index };
  if (row === undefined)
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus.
      <div
        ref={measure}
        className={styles.option}
        data-density={density}
        role="option"
        aria-selected={false}
        aria-disabled
        aria-label="Loading…"
        style={{ height }}
        {...place}
      >
        <div className={styles.lines} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the listbox does the same.
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here.
    <div
      ref={measure}
      id={optionId(row.id)}
      className={styles.option}
      data-density={density}
      data-open={open || undefined}
      data-marked={marked || undefined}
      role="option"
      aria-selected={selected}
      {...place}
      onMouseDown={(event) => press.onMouseDown(index, row.id, event)}
      onClick={(event) => press.onClick(index, row.id, event)}
    >
      <PaperRow row={row} density={density} />
    </div>
  );
});
