import { useDeferredValue } from 'react';
import { nameAsRead, readAuthors } from '../../domain/import/author-lines.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { counted } from '../text/count.ts';
import styles from './authors-field.module.css';
import { type Fields, FormField } from './form-field.tsx';

/** As many names as can be looked over. */
const SHOWN = 12;

/** The authors, one in each line, and how each is read. */
export function AuthorsField(fields: Fields) {
  const { authors, authorsCut } = readAuthors(useDeferredValue(fields.textOf('authors')));
  const shown = authors.slice(0, SHOWN).map(nameAsRead);
  const rest = authors.length - shown.length;
  const all = [
    ...shown,
    ...(rest > 0 ? [`and ${counted(rest, 'author')} more`] : []),
    ...(authorsCut ? ['and others, who are not named'] : []),
  ];
  return (
    <FormField
      {...fields}
      field="authors"
      label="Authors"
      rows={3}
      hint="One in each line: “Family, Given” or “Given Family”. A comma at the end makes it an institution."
    >
      {all.length > 0 && (
        <ol className={styles.read} aria-label="Authors as they are read">
          {all.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two authors may have one name.
            <li key={index}>{singleLine(words)}</li>
          ))}
        </ol>
      )}
    </FormField>
  );
}
