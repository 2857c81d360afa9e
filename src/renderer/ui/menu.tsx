import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './menu.module.css';

interface Props {
  readonly name: string;
  /** The button the menu belongs to: it opens below it and gives the focus back to it. */
  readonly beside: RefObject<HTMLElement | null>;
  /** `run` is `null` for what cannot be done now. */
  readonly items: readonly { readonly title: string; readonly run: (() => void) | null }[];
  readonly onClose: () => void;
}

const EDGE = 8;

/** Where a menu of this size fits, below a button or else above it, in the window. */
function place(menu: HTMLElement, button: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(button.right - width, window.innerWidth - width - EDGE);
  const below = button.bottom + 2;
  const top = below + height > window.innerHeight - EDGE ? button.top - height - 2 : below;
  menu.style.left = `${Math.max(EDGE, left)}px`;
  menu.style.top = `${Math.max(EDGE, top)}px`;
}

/** A short list of things to do, walked by the arrows, closed by Escape or a click elsewhere. */
export function Menu({ name, beside, items, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const focusables = () => [
    ...(menu.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]:enabled') ?? []),
  ];
  useLayoutEffect(() => {
    if (!menu.current || !beside.current) return;
    place(menu.current, beside.current.getBoundingClientRect());
    menu.current.querySelector<HTMLElement>('[role="menuitem"]:enabled')?.focus();
  }, [beside]);
  const close = () => {
    beside.current?.focus();
    onClose();
  };
  const choose = (run: (() => void) | null) => {
    close();
    run?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = focusables();
    const item = event.target instanceof Element ? event.target.closest('button') : null;
    const index = item ? all.indexOf(item) : -1;
    const next = {
      ArrowDown: all[(index + 1) % all.length],
      ArrowUp: all.at(index - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    // The menu has the keyboard to itself while it is open.
    event.stopPropagation();
    if (next) next.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    if (next || event.key === 'Escape' || event.key === 'Tab') event.preventDefault();
  };
  return createPortal(
    <>
      <div role="presentation" className={styles.around} onPointerDown={close} />
      <div ref={menu} role="menu" aria-label={name} className={styles.menu} onKeyDown={onKeyDown}>
        {items.map(({ title, run }) => (
          <button
            key={title}
            type="button"
            role="menuitem"
            className={styles.item}
            disabled={run === null}
            onClick={() => choose(run)}
          >
            {title}
          </button>
        ))}
      </div>
    </>,
    // Within the landmark that holds the window, past what clips the pane.
    document.querySelector('main') ?? document.body,
  );
}
