import { singleLine } from '../../domain/safe/single-line.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { ImportedFile } from '../../preload/import-types.ts';
import { entries, fileWords } from './preview-words.ts';
import styles from './read-files.module.css';

/** So many files are told one by one. */
const FEW = 3;

interface Props {
  readonly files: readonly ImportedFile[];
  /** What else is worth saying of them; empty for nothing. */
  readonly more: string;
}

const lineOf = (file: ImportedFile): string => singleLine(`${file.name}: ${fileWords(file)}`);

/** The files that were read, those first of which nothing can be. */
export function ReadFiles({ files, more }: Props) {
  const refused = files.filter((file) => file.refused !== null);
  const read = files.filter((file) => file.refused === null);
  const lines = (
    <ul>
      {read.map((file) => (
        <li key={file.name}>{lineOf(file)}</li>
      ))}
    </ul>
  );
  const total = read.reduce((sum, file) => sum + file.entries, 0);
  return (
    <div className={styles.files}>
      {refused.length > 0 && (
        <ul className={styles.refused} aria-label="Files that cannot be read">
          {refused.map((file) => (
            <li key={file.name}>{singleLine(file.refused ?? '')}</li>
          ))}
        </ul>
      )}
      {read.length > FEW ? (
        <details>
          <summary>{`${grouped(read.length)} files, ${entries(total)}`}</summary>
          {lines}
        </details>
      ) : (
        lines
      )}
      {more !== '' && <p>{more}</p>}
    </div>
  );
}
