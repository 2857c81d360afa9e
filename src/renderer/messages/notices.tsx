import { Info, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { Notice } from '../../preload/view-types.ts';
import { Button } from '../ui/button.tsx';
import styles from './notices.module.css';

/** What the person should know about how the app came up; each stays until it is closed. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const shown = notices.filter((notice) => !closed.includes(notice.words));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label="Notices">
      {shown.map((notice) => (
        <li key={notice.words} className={styles.notice} data-tone={notice.tone}>
          {notice.tone === 'warning' ? (
            <TriangleAlert size={16} aria-hidden />
          ) : (
            <Info size={16} aria-hidden />
          )}
          <span className={styles.words} role={notice.tone === 'warning' ? 'alert' : undefined}>
            {singleLine(notice.words)}
          </span>
          <Button
            look="icon"
            aria-label="Close this notice"
            onClick={() => setClosed([...closed, notice.words])}
          >
            <X size={14} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
