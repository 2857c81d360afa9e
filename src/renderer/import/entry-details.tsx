import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ImportId } from '../../domain/import/import-item.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { grouped } from '../../domain/text/grouped.ts';
import type { ImportedDetails } from '../../preload/import-types.ts';
import { bridge } from '../bridge.ts';
import { LatexText } from '../text/latex-text.tsx';
import { TitleText } from '../text/title-text.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { Differences } from './differences.tsx';
import styles from './entry-details.module.css';
import type { Choices } from './use-choices.ts';

interface Props {
  readonly id: ImportId;
  readonly entry: number;
  readonly choices: Choices;
  /** Whether it stands in the place of the list, and takes the keyboard. */
  readonly isAlone: boolean;
  readonly onClose: () => void;
}

/** An entry in full, read anew after each choice. */
function useDetails(id: ImportId, entry: number, stamp: number) {
  const [details, setDetails] = useState<Outcome<ImportedDetails>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stamp says that it may be another.
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const outcome = await bridge.library.importedEntry({ import: id, entry });
      if (!isOver) setDetails(outcome);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [id, entry, stamp]);
  return details;
}

/** An entry in full, beside the paper that is the same or may be, field by field. */
export function EntryDetails({ id, entry, choices, isAlone, onClose }: Props) {
  const { choiceOf, choose, stamp } = choices;
  const read = useDetails(id, entry, stamp);
  const top = useRef<HTMLHeadingElement>(null);
  const isRead = read !== undefined;
  useEffect(() => {
    if (isAlone && isRead) top.current?.focus();
  }, [isAlone, isRead]);
  if (!read) return null;
  if (!read.ok) return <p role="alert">{singleLine(read.failure.message)}</p>;
  const details = read.value;
  const { title, kind, because, differences, abstract, file, line, problems } = details;
  return (
    <section
      className={styles.details}
      aria-label={differences.length > 0 ? 'Differences' : 'Entry'}
    >
      <div className={styles.head}>
        <h3 ref={top} tabIndex={-1} className={styles.title}>
          <TitleText title={title} />
        </h3>
        <Button look="icon" aria-label="Back to the entries" onClick={onClose}>
          {isAlone ? <ArrowLeft size={16} aria-hidden /> : <X size={16} aria-hidden />}
        </Button>
      </div>
      <p className={styles.soft}>
        {singleLine(
          [details.authors, details.year, details.venue].filter((part) => part !== '').join(' · '),
        )}
      </p>
      {because !== '' && <p className={styles.line}>{singleLine(because)}</p>}
      <div className={styles.choice}>
        <ChoiceSelect
          entry={details}
          choice={choiceOf(details)}
          onChoose={(choice) => void choose(entry, choice)}
        />
      </div>
      {differences.length > 0 ? (
        <Differences
          id={id}
          entry={entry}
          differences={differences}
          isTaken={choiceOf(details) === 'merge'}
        />
      ) : (
        <>
          {kind !== 'new' && <p className={styles.line}>It says nothing else.</p>}
          {abstract !== '' && (
            <p className={styles.abstract}>
              <LatexText source={abstract} />
            </p>
          )}
        </>
      )}
      <p className={styles.soft}>{singleLine(`From ${file}, line ${grouped(line)}.`)}</p>
      {problems.map((problem) => (
        <p key={`${problem.line} ${problem.message}`} className={styles.soft}>
          {singleLine(`Line ${grouped(problem.line)}: ${problem.message}`)}
        </p>
      ))}
    </section>
  );
}
