import type { ReactNode } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import { Button } from './button.tsx';
import styles from './message.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly role?: 'alert';
  readonly action?: { readonly title: string; readonly run: () => void };
}

/** A well-set sentence where there is nothing else to show, with the one useful action. */
export function Message({ title, children, role, action }: Props) {
  return (
    <div className={styles.message} role={role}>
      <p className={styles.title}>{singleLine(title)}</p>
      {children && <p className={styles.words}>{children}</p>}
      {action && <Button onClick={action.run}>{action.title}</Button>}
    </div>
  );
}
