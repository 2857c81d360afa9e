import { useId } from 'react';
import { counted } from '../../domain/change/counted.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { MarkdownRemark, MarkdownReport } from '../../preload/markdown-types.ts';
import styles from './markdown-dialog.module.css';

interface RemarksProps {
  readonly title: string;
  readonly total: number;
  readonly remarks: readonly MarkdownRemark[];
}

function Remarks({ title, total, remarks }: RemarksProps) {
  const heading = useId();
  if (remarks.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.remarks}>
        {remarks.map(({ name, words }) => (
          <li key={name}>
            <span className={styles.file}>{singleLine(name)}</span> {singleLine(words)}
          </li>
        ))}
      </ul>
      {total > remarks.length && (
        <p className={styles.hint}>And {counted(total - remarks.length, 'more file')}.</p>
      )}
    </section>
  );
}

/** The files that a person should look at after writing and reading. */
export function MarkdownRemarks({ report }: { readonly report: MarkdownReport }) {
  const { conflicts, conflictCount, problems, problemCount } = report;
  return (
    <>
      <Remarks
        title={`Both changed in ${counted(conflictCount, 'paper')}`}
        total={conflictCount}
        remarks={conflicts}
      />
      <Remarks
        title={`${counted(problemCount, 'file')} left as ${problemCount === 1 ? 'it is' : 'they are'}`}
        total={problemCount}
        remarks={problems}
      />
    </>
  );
}
