import { X } from 'lucide-react';
import { useEffect } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import { Button } from '../ui/button.tsx';
import styles from './message-bar.module.css';
import { dismissMessage, undo, useSaving } from './saving.ts';

/** Long enough to read and to reach the button; the last act can still be undone by key. */
const SHOWN_FOR = 20_000;

/** Reports what was done, with its undo, at the foot of the window. */
export function MessageBar() {
  const { message } = useSaving();
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(dismissMessage, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message]);
  const group = message?.undo;
  return (
    <div className={styles.place}>
      <div role="status" aria-label="Message" className={message ? styles.bar : styles.none}>
        {message && <span className={styles.words}>{singleLine(message.words)}</span>}
        {group && (
          <Button className={styles.action} onClick={() => void undo(group)}>
            Undo
          </Button>
        )}
        {message && (
          <Button
            look="icon"
            className={styles.close}
            aria-label="Dismiss"
            onClick={dismissMessage}
          >
            <X size={14} aria-hidden />
          </Button>
        )}
      </div>
    </div>
  );
}
