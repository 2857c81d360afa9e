import { type ReactNode, useId } from 'react';
import { DETAIL_LIMITS, type DetailField } from '../../domain/import/paper-details.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './form-field.module.css';

/** What all fields share: the texts, what is wrong in them, and how they change. */
export interface Fields {
  readonly textOf: (field: DetailField) => string;
  readonly problemOf: (field: DetailField) => string;
  readonly onChange: (field: DetailField, text: string) => void;
  /** The same written otherwise: what was said of it stays. */
  readonly onTidy: (field: DetailField, text: string) => void;
}

interface Props extends Fields {
  readonly field: Exclude<DetailField, 'type'>;
  readonly label: string;
  /** How many lines it shows; one that cannot have more without. */
  readonly rows?: number;
  readonly hint?: string;
  /** The field that is typed in first. */
  readonly isFirst?: boolean;
  /** The plain form of a text that is pasted or was typed; empty where it has none. */
  readonly plain?: (text: string) => string;
  /** Stands below the field. */
  readonly children?: ReactNode;
}

/** A field of the form with its name, and what is wrong in it. */
export function FormField(props: Props) {
  const { field, label, rows, hint, isFirst = false, plain = () => '', children } = props;
  const { textOf, problemOf, onChange, onTidy } = props;
  const id = useId();
  const below = `${id}-below`;
  const problem = problemOf(field);
  const text = textOf(field);
  const Control = rows === undefined ? 'input' : 'textarea';
  return (
    <div className={styles.place} data-field={field}>
      <div className={styles.label}>
        <label htmlFor={id}>{label}</label>
        <Control
          id={id}
          className={styles.field}
          rows={rows}
          value={text}
          maxLength={DETAIL_LIMITS[field]}
          spellCheck={rows !== undefined && field !== 'authors'}
          required={field === 'title'}
          aria-invalid={problem !== ''}
          aria-describedby={below}
          data-first={isFirst || undefined}
          onChange={({ target }) => onChange(field, target.value)}
          onBlur={() => {
            const better = plain(text);
            if (better !== '' && better !== text) onTidy(field, better);
          }}
          onPaste={(event) => {
            const better = plain(event.clipboardData.getData('text/plain'));
            if (better === '') return;
            event.preventDefault();
            onChange(field, better);
          }}
        />
      </div>
      <p id={below} className={problem === '' ? styles.hint : styles.problem}>
        {problem === '' ? hint : singleLine(problem)}
      </p>
      {children}
    </div>
  );
}
