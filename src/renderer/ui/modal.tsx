import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
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
  /** Asked when somebody wants to close it; where it says false it stays. */
  readonly mayClose?: () => boolean;
  readonly onClose: () => void;
}

const always = () => true;

/** A modal dialog: the platform's own, which traps focus, closes on Escape and gives focus back. */
export function Modal({
  title,
  wide = false,
  large = false,
  children,
  mayClose = always,
  onClose,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isPressed = useRef(false);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Where there is something to type, that comes first, not the way out.
    element?.querySelector<HTMLInputElement>('[data-first]')?.select();
    return () => element?.close();
  }, []);
  const stays = useEffectEvent(() => !mayClose());
  useEffect(() => {
    // Wherever the keyboard is: the dialog itself would close at the second press, come what may.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && stays()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  const close = () => {
    if (mayClose()) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is on the backdrop.
    <dialog
      ref={dialog}
      className={styles.modal}
      data-wide={wide}
      data-large={large}
      aria-labelledby={heading}
      onClose={onClose}
      onMouseDown={(event) => {
        isPressed.current = event.target === dialog.current;
      }}
      // Words that are selected beyond the edge end in a click there, too.
      onClick={(event) => event.target === dialog.current && isPressed.current && close()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {singleLine(title)}
          </h2>
          <Button look="icon" aria-label="Close" onClick={close}>
            <X size={16} aria-hidden />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
