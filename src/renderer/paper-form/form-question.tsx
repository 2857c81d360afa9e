import { type ReactNode, useEffect, useRef } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './form-question.module.css';

interface Props {
  readonly title: string;
  readonly words: string;
  /** The buttons that answer it, the safe one first. */
  readonly children: ReactNode;
}

/** Asks something within the form, whose words stay; the first answer has the keyboard. */
export function FormQuestion({ title, words, children }: Props) {
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.querySelector('button')?.focus();
    return () => {
      // Once answered; whoever types on is where they want to be.
      const isNowhere = document.activeElement === document.body;
      if (isNowhere && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <fieldset ref={place} className={styles.question} aria-label={title}>
      <p role="alert">{singleLine(words)}</p>
      <div className={styles.answers}>{children}</div>
    </fieldset>
  );
}
