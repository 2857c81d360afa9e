import { titleLine } from '../../domain/annotation/reading-report.ts';
import type { LinkedPaper } from '../../preload/view-types.ts';
import { OwnLink } from '../text/own-link.tsx';
import styles from './backlinks.module.css';

/** The papers whose notes link to the open one. */
export function Backlinks({ papers }: { readonly papers: readonly LinkedPaper[] }) {
  if (papers.length === 0) return null;
  return (
    <section className={styles.backlinks} aria-label="Linked from">
      <h3 className={styles.title}>Linked from the notes on</h3>
      <ul className={styles.list}>
        {papers.map((paper) => (
          <li key={paper.id}>
            <OwnLink target={{ paper: paper.id, highlight: null }}>{titleLine(paper)}</OwnLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
