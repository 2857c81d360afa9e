import { useId } from 'react';
import type { Mode } from '../../../domain/query/picks.ts';
import styles from './tag-mode.module.css';

interface Props {
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** Whether papers need one of the picked tags or each of them. */
export function TagMode({ mode, onChange }: Props) {
  const name = useId();
  return (
    <div className={styles.modes} role="radiogroup" aria-label="Of the picked tags">
      {(['any', 'all'] as const).map((each) => (
        <label key={each} className={styles.mode}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={each === mode}
            onChange={() => onChange(each)}
          />
          {each}
        </label>
      ))}
    </div>
  );
}
