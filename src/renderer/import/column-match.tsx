import { useState } from 'react';
import { CSV_MEANINGS, type CsvMeaning } from '../../domain/formats/csv/csv-meaning.ts';
import type { ImportId } from '../../domain/import/import-item.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ImportedFile } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import styles from './column-match.module.css';
import { MEANING_NAMES } from './meaning-names.ts';

type Columns = NonNullable<ImportedFile['columns']>['columns'];

interface Props {
  readonly id: ImportId;
  readonly file: string;
  readonly columns: Columns;
}

/** What each column of a table stands for; once the person says otherwise, it is read anew. */
export function ColumnMatch({ id, file, columns }: Props) {
  const given = columns.map(({ meaning }) => meaning);
  const [meanings, setMeanings] = useState<readonly (CsvMeaning | null)[]>(given);
  const [problem, setProblem] = useState<string | null>(null);
  const isChanged = meanings.some((meaning, at) => meaning !== given[at]);
  const match = async () => {
    const matched = await bridge.library.matchColumns({ import: id, file, meanings });
    setProblem(matched.ok ? null : matched.failure.message);
  };
  const name = singleLine(`Columns of ${file}`);
  return (
    <section className={styles.match} aria-label={name}>
      {/* A table without titles has to be looked at. */}
      <details open={!given.includes('title')}>
        <summary className={styles.summary}>{name}</summary>
        <div className={styles.columns}>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name.
            <label key={at} className={styles.column}>
              <span className={styles.name}>
                {singleLine(column.name) || `Column ${at + 1}, without a name`}
              </span>
              <select
                className={styles.meaning}
                value={meanings[at] ?? ''}
                onChange={({ target }) =>
                  setMeanings(
                    meanings.with(at, CSV_MEANINGS.find((each) => each === target.value) ?? null),
                  )
                }
              >
                <option value="">Nothing</option>
                {CSV_MEANINGS.map((each) => (
                  <option key={each} value={each}>
                    {MEANING_NAMES[each]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {problem !== null && <p role="alert">{singleLine(problem)}</p>}
        {isChanged && <Button onClick={() => void match()}>Read the table anew</Button>}
      </details>
    </section>
  );
}
