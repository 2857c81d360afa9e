import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import { Button } from './button.tsx';
import styles from './modal.module.css';

interface Props {
  readonly title: string;
  /** For what is read rather than answered. */
  readonly wide?: boolean;
  /** For what fills a good part of the window and scrolls by itself. */
  readonly large?: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A modal dialog: the platform's own, which traps focus, closes on Escape and gives focus back. */
export function Modal({ title, wide = false, large = false, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Where there is something to type, that comes first, not the way out.
    element?.querySelector<HTMLInputElement>('[data-first]')?.select();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is on the backdrop.
    <dialog
      ref={dialog}
      className={styles.modal}
      data-wide={wide}
      data-large={large}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {singleLine(title)}
          </h2>
          <Button look="icon" aria-label="Close" onClick={onClose}>
            <X size={16} aria-hidden />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
