import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import { count } from '../text/count.ts';
import styles from './entry.module.css';

interface Props {
  readonly icon: ReactNode;
  readonly name: string;
  /** How many papers are behind it; `null` where that is not known. */
  readonly papers: number | null;
  readonly picked: boolean;
  /** Papers with it are left out: it is said and struck through. */
  readonly excluded?: boolean;
  readonly shortcuts?: string;
  readonly onPick: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onContextMenu?: (event: MouseEvent<HTMLElement>) => void;
  /** Buttons that take the place of the number while the entry is pointed at or has the focus. */
  readonly children?: ReactNode;
}

/** One entry of the library pane with the number of papers behind it. */
export function Entry(props: Props) {
  const { icon, papers, picked, excluded = false, shortcuts, children } = props;
  const name = singleLine(props.name);
  return (
    <div
      className={styles.entry}
      data-entry=""
      data-picked={picked || undefined}
      data-excluded={excluded || undefined}
      data-empty={papers === 0 || undefined}
    >
      <button
        type="button"
        className={styles.pick}
        data-row=""
        aria-pressed={excluded ? undefined : picked}
        aria-keyshortcuts={shortcuts}
        onClick={props.onPick}
        onKeyDown={props.onKeyDown}
        onContextMenu={props.onContextMenu}
      >
        {icon}
        <span className={styles.name} title={name}>
          {name}
          {excluded && <span className={styles.spoken}>, excluded</span>}
        </span>{' '}
        <span className={styles.papers} aria-hidden={excluded || undefined}>
          {papers !== null && count(papers)}
        </span>
      </button>
      {children && <span className={styles.actions}>{children}</span>}
    </div>
  );
}
