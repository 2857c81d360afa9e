import { useEffect, useRef, useState } from 'react';
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormat,
} from '../../domain/export/export-format.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Query } from '../../domain/query/query.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { Choice } from '../dialogs/choice.tsx';
import { useTotals } from '../list/use-totals.ts';
import { chosen, type Selection } from '../selection/selection.ts';
import { count } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import styles from './export-dialog.module.css';
import { ExportProgress } from './export-progress.tsx';
import { FORMAT_HINTS } from './format-hints.ts';
import { useExport } from './use-export.ts';

interface Props {
  readonly selection: Selection;
  /** What is listed. */
  readonly query: Query;
  readonly onClose: () => void;
}

type What = 'papers' | 'query' | 'all';

const withCount = (words: string, papers: number | undefined) =>
  papers === undefined ? words : `${words} (${count(papers)})`;

function firstWhat(papers: readonly PaperId[], { text }: Query): What {
  if (papers.length > 1) return 'papers';
  return text.trim() === '' ? 'all' : 'query';
}

/** Which papers go to a file of which format; then how far that has come. */
export function ExportDialog({ selection, query, onClose }: Props) {
  const papers = chosen(selection);
  const [listed, all] = useTotals([query, { ...query, text: '' }]);
  const [what, setWhat] = useState<What>(() => firstWhat(papers, query));
  const [format, setFormat] = useState<ExportFormat>('bibtex');
  const { view, isWriting, told, run, cancel } = useExport(onClose);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The keyboard is back where it was before all was written.
    if (told && !isWriting) button.current?.focus();
  }, [told, isWriting]);
  const of =
    what === 'papers'
      ? ({ kind: 'papers', papers, query } as const)
      : what === 'query'
        ? ({ kind: 'query', query } as const)
        : ({ kind: 'all' } as const);
  return (
    <Modal title="Export papers" onClose={onClose}>
      {view && isWriting ? (
        <ExportProgress view={view} onCancel={cancel} />
      ) : (
        <>
          <Choice
            name="What"
            value={what}
            options={papers.length === 0 ? ['query', 'all'] : ['papers', 'query', 'all']}
            titles={{
              papers:
                papers.length === 1
                  ? 'The open paper'
                  : withCount('The selected papers', papers.length),
              query: withCount('The papers listed', listed),
              all: withCount('The whole library', all),
            }}
            onChange={setWhat}
          />
          <Choice
            name="Format"
            value={format}
            options={EXPORT_FORMATS}
            titles={EXPORT_FORMAT_NAMES}
            onChange={setFormat}
          />
          <div className={styles.foot}>
            <p className={styles.hint}>{FORMAT_HINTS[format]}</p>
            <Button
              ref={button}
              look="strong"
              disabled={view !== null}
              onClick={() => void run({ format, of })}
            >
              Export
            </Button>
          </div>
          {told && (
            <p
              role={told.isWrong ? 'alert' : 'status'}
              className={told.isWrong ? styles.problem : styles.told}
            >
              {singleLine(told.words)}
            </p>
          )}
        </>
      )}
    </Modal>
  );
}
