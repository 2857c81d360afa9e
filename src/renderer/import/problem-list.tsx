import { useEffect, useState } from 'react';
import type { ImportId } from '../../domain/import/import-item.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { ImportProblem } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import styles from './problem-list.module.css';

/** As many as the library gives at once. */
const STEP = 200;

interface Props {
  readonly id: ImportId;
  readonly total: number;
}

/** What is wrong in the files, and what was made of it. */
export function ProblemList({ id, total }: Props) {
  const [problems, setProblems] = useState<readonly ImportProblem[]>([]);
  const [wanted, setWanted] = useState(STEP);
  /** Whether no more of them are told, for the library keeps a good many, not all. */
  const [isEnd, setEnd] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const window = { import: id, from: wanted - STEP, to: Math.min(wanted, total) };
      const read = await bridge.library.importProblems(window);
      if (isOver) return;
      if (read.ok) setProblems((old) => [...old.slice(0, window.from), ...read.value]);
      setEnd(read.ok && read.value.length < window.to - window.from);
      setFailure(read.ok ? null : read.failure.message);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [id, wanted, total]);
  return (
    <div className={styles.scroller}>
      {failure !== null && <p role="alert">{singleLine(failure)}</p>}
      <ul aria-label="Problems">
        {problems.map(({ file, line, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stay where they are.
          <li key={at} className={styles.problem}>
            <span className={styles.place}>{singleLine(`${file}, line ${grouped(line)}`)}</span>
            <span className={styles.words}>{singleLine(message)}</span>
          </li>
        ))}
      </ul>
      {problems.length < total &&
        (isEnd ? (
          <p className={styles.more}>
            {`There are ${grouped(total - problems.length)} more, which are not told one by one.`}
          </p>
        ) : (
          <Button className={styles.more} onClick={() => setWanted(wanted + STEP)}>
            Show more
          </Button>
        ))}
    </div>
  );
}
