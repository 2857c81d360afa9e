import { useEffect, useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import { useSaving } from '../messages/saving.ts';
import styles from './bulk-bar.module.css';

/** What is done sooner than this, in milliseconds, is not worth telling. */
const QUICK = 150;

/** Says that something large is being saved, or why it was not. */
export function BulkSaving() {
  const { state, reason } = useSaving();
  const [long, setLong] = useState(false);
  const saving = state === 'saving';
  useEffect(() => {
    if (!saving) return;
    const timer = setTimeout(() => setLong(true), QUICK);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [saving]);
  const words =
    state === 'failed' ? `Not saved: ${singleLine(reason)}` : saving && long ? 'Saving…' : '';
  return (
    <span role="status" className={styles.saving} data-state={state}>
      {words}
    </span>
  );
}
