import type { RefObject } from 'react';
import { plainArxiv } from '../../domain/reference/plain-arxiv.ts';
import { plainDoi } from '../../domain/reference/plain-doi.ts';
import { REFERENCE_TYPES } from '../../domain/reference/reference.ts';
import { TYPE_NAMES } from '../../domain/reference/type-names.ts';
import { AuthorsField } from './authors-field.tsx';
import { type Fields, FormField } from './form-field.tsx';
import styles from './paper-form.module.css';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly fields: Fields;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  /** What stands below the fields: questions and buttons. */
  readonly children: React.ReactNode;
}

const TYPES = Object.entries(TYPE_NAMES).flatMap(([type, words]) => {
  const known = REFERENCE_TYPES.find((each) => each === type);
  return known ? [{ type: known, words }] : [];
});

/** The fields of a paper that is written by hand. */
export function PaperForm({ form, fields, isSaving, onSave, children }: Props) {
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      <fieldset className={styles.fields} disabled={isSaving}>
        <label className={styles.type}>
          Type
          <select
            className={styles.select}
            value={fields.textOf('type')}
            onChange={({ target }) => fields.onChange('type', target.value)}
          >
            {TYPES.map(({ type, words }) => (
              <option key={type} value={type}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <FormField {...fields} field="title" label="Title" rows={2} isFirst />
        <AuthorsField {...fields} />
        <FormField
          {...fields}
          field="date"
          label="Date"
          hint="A year, or as 2024-05 or 2024-05-31."
        />
        <FormField {...fields} field="venue" label="Journal, conference or book" />
        <div className={styles.row}>
          <FormField {...fields} field="volume" label="Volume" />
          <FormField {...fields} field="issue" label="Issue" />
          <FormField {...fields} field="pages" label="Pages" />
        </div>
        <FormField {...fields} field="publisher" label="Publisher" />
        <div className={styles.row}>
          <FormField {...fields} field="doi" label="DOI" plain={plainDoi} />
          <FormField {...fields} field="arxiv" label="arXiv id" plain={plainArxiv} />
        </div>
        <FormField {...fields} field="url" label="Link" />
        <FormField {...fields} field="citationKey" label="Citation key" />
        <FormField
          {...fields}
          field="abstract"
          label="Abstract"
          rows={6}
          hint="LaTeX between dollar signs is set as mathematics."
        />
      </fieldset>
      {children}
    </form>
  );
}
