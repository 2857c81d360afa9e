import { ClipboardCopy, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { readingReport } from '../../domain/annotation/reading-report.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Tag } from '../../domain/tag.ts';
import type { InputOf, views } from '../../preload/contract.ts';
import type { AnnotationsView } from '../../preload/view-types.ts';
import { bridge, useAnswer } from '../bridge.ts';
import { copy } from '../highlights/copy.ts';
import { tell } from '../messages/saving.ts';
import type { Place } from '../paper/place.ts';
import { count, counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { AnnotationGroup } from './annotation-group.tsx';
import { annotationGroups } from './annotation-groups.ts';
import styles from './overview-dialog.module.css';
import { isNarrowing, NO_FILTER, type OverviewFilter, queryFrom } from './overview-filter.ts';
import { OverviewFilters } from './overview-filters.tsx';

/** How many are shown first, and how many more each time. */
const STEP = 100;

type Input = InputOf<typeof views.annotations>;

const annotations = (total: number) =>
  total === 1 ? '1 note or highlight' : `${count(total)} notes and highlights`;

/** All that is found, read once. */
function readAll(input: Input, total: number, use: (view: AnnotationsView) => void): void {
  const stop = bridge.views.annotations({ ...input, most: total }, (outcome) => {
    stop();
    if (outcome.ok) use(outcome.value);
    else tell(outcome.failure.message);
  });
}

interface Props {
  readonly tags: readonly Tag[];
  readonly names: Settings['colourNames'];
  readonly onGo: (paper: PaperId, place: Place) => void;
  readonly onClose: () => void;
}

/** All notes and highlights in one place, to go to, to copy and to print. */
export function OverviewDialog({ tags, names, onGo, onClose }: Props) {
  const [filter, setFilter] = useState<OverviewFilter>(NO_FILTER);
  const [most, setMost] = useState(STEP);
  /** Printed as soon as all of it is shown. */
  const isPrinting = useRef(false);
  const { by, text, colours } = filter;
  const input: Input = { query: queryFrom(filter, tags), filter: { text, colours }, by, most };
  const { view } = useAnswer('annotations', input);
  const isWhole = view !== undefined && view.shown.length === view.total;
  useEffect(() => {
    if (!isPrinting.current || !isWhole) return;
    isPrinting.current = false;
    window.print();
  }, [isWhole]);

  const groups = view ? annotationGroups(view.shown, by) : [];
  const copyReport = (all: AnnotationsView) =>
    tell(
      copy(readingReport(annotationGroups(all.shown, by)))
        ? `Copied ${annotations(all.total)}.`
        : 'The system did not let the report be copied.',
    );
  return (
    <Modal title="Notes and highlights" wide onClose={onClose}>
      <OverviewFilters
        filter={filter}
        tags={tags}
        names={names}
        onChange={(next) => {
          setFilter(next);
          setMost(STEP);
        }}
      />
      <div className={styles.head}>
        <p role="status" className={styles.count}>
          {view && wordsFor(view, filter)}
        </p>
        {view && view.total > 0 && (
          <>
            <Button onClick={() => readAll(input, view.total, copyReport)}>
              <ClipboardCopy size={14} aria-hidden /> Copy
            </Button>
            <Button
              onClick={() => {
                isPrinting.current = !isWhole;
                if (isWhole) window.print();
                else setMost(view.total);
              }}
            >
              <Printer size={14} aria-hidden /> Print
            </Button>
          </>
        )}
      </div>
      {groups.map((group) => (
        <AnnotationGroup key={group.key} group={group} names={names} onGo={onGo} />
      ))}
      {view && !isWhole && (
        <Button className={styles.more} onClick={() => setMost(most + STEP)}>
          Show more
        </Button>
      )}
    </Modal>
  );
}

function wordsFor({ total, papers }: AnnotationsView, filter: OverviewFilter): string {
  if (total > 0) return `${annotations(total)} on ${counted(papers, 'paper')}`;
  return isNarrowing(filter)
    ? 'Nothing noted is like this.'
    : 'Nothing is noted yet. Select words of an abstract to highlight them, or write a note.';
}
