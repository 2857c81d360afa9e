import { useEffect, useRef, useState } from 'react';
import styles from './link-status.module.css';

const addressAt = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest('a[data-outside]')?.getAttribute('href')) || null;

// What moves under a pointer at rest takes nothing away from the keyboard.
const addressAtKeyboard = () => addressAt(document.querySelector(':focus-visible'));

/** Where the link under the pointer, or with the keyboard's focus, leads to outside of the app. */
export function LinkStatus() {
  const [address, setAddress] = useState<string | null>(null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = ({ target }: Event) => setAddress(addressAt(target) ?? addressAtKeyboard());
    const hide = ({ type }: Event) => setAddress(type === 'focusout' ? null : addressAtKeyboard());
    const shows = ['pointerover', 'focusin'] as const;
    const hides = ['focusout', 'pointerleave'] as const;
    for (const type of shows) document.addEventListener(type, show);
    for (const type of hides) document.documentElement.addEventListener(type, hide);
    return () => {
      for (const type of shows) document.removeEventListener(type, show);
      for (const type of hides) document.documentElement.removeEventListener(type, hide);
    };
  }, []);
  useEffect(() => {
    // As a popover it stands above dialogs, too.
    if (address !== null) status.current?.showPopover?.();
  }, [address]);
  if (address === null) return null;
  // A link says the same of itself to a screen reader. One that is shown cannot be shown again, above
  // a dialog that came meanwhile: each address has an element of its own.
  return (
    <div key={address} ref={status} popover="manual" className={styles.status} aria-hidden="true">
      {address}
    </div>
  );
}
