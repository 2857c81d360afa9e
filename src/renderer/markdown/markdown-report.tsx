import { useId } from 'react';
import { counted } from '../../domain/change/counted.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { MarkdownRemark, MarkdownReport } from '../../preload/markdown-types.ts';
import styles from './markdown-dialog.module.css';

interface RemarksProps {
  readonly title: string;
  /** What each of them is. */
  readonly noun: 'file' | 'folder';
  readonly hint?: string;
  readonly total: number;
  readonly remarks: readonly MarkdownRemark[];
}

function Remarks({ title, noun, hint, total, remarks }: RemarksProps) {
  const heading = useId();
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.remarks}>
        {remarks.map(({ name, words }) => (
          <li key={name}>
            <span className={styles.file}>{singleLine(name)}</span> {singleLine(words)}
          </li>
        ))}
      </ul>
      {total > remarks.length && (
        <p className={styles.hint}>And {counted(total - remarks.length, `more ${noun}`)}.</p>
      )}
    </section>
  );
}

/** The files and folders that a person should look at after writing and reading. */
export function MarkdownRemarks({ report }: { readonly report: MarkdownReport }) {
  const { conflicts, conflictCount, problems, problemCount, unread, unreadCount } = report;
  return (
    <>
      <Remarks
        title={`${counted(unreadCount, 'folder')} could not be read`}
        noun="folder"
        hint="Files of papers may be in there, so nothing is taken for deleted. Let the app read it, or move it elsewhere, then write and read again."
        total={unreadCount}
        remarks={unread}
      />
      <Remarks
        title={`Both changed in ${counted(conflictCount, 'paper')}`}
        noun="file"
        total={conflictCount}
        remarks={conflicts}
      />
      <Remarks
        title={`${counted(problemCount, 'file')} left as ${problemCount === 1 ? 'it is' : 'they are'}`}
        noun="file"
        total={problemCount}
        remarks={problems}
      />
    </>
  );
}
