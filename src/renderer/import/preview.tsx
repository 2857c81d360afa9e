import { useEffect, useRef, useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ImportView } from '../../preload/import-types.ts';
import { useMedia } from '../app/use-media.ts';
import { counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import type { Shown } from './choice-words.ts';
import { ChooseAll } from './choose-all.tsx';
import { ColumnMatch } from './column-match.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryList } from './entry-list.tsx';
import { ExtrasChoice } from './extras-choice.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './preview.module.css';
import { doublesWords, previewWords, shelfWords } from './preview-words.ts';
import { ProblemList } from './problem-list.tsx';
import { ReadFiles } from './read-files.tsx';
import { useChoices } from './use-choices.ts';

interface Props {
  readonly view: ImportView;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function countsOf({ counts, problems }: ImportView): readonly (readonly [Shown, number])[] {
  const { new: fresh, different, likely, known } = counts;
  const all: readonly (readonly [Shown, number])[] = [
    ['new', fresh],
    ['different', different],
    ['likely', likely],
    ['known', known],
    ['problems', problems],
  ];
  return all.filter(([, count]) => count > 0);
}

/** What was read beside what is here: looked through, decided on entry by entry, and imported. */
export function Preview({ view, onImport, onCancel }: Props) {
  const { id, files, doubles, extras, toAdd, toMerge } = view;
  const counts = countsOf(view);
  const [wished, setShown] = useState<Shown | null>(null);
  const [shown, total] = counts.find(([each]) => each === wished) ?? counts[0] ?? [null, 0];
  const [opened, setOpened] = useState<number | null>(null);
  const choices = useChoices(id);
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const isNarrow = useMedia('(max-width: 899px)');
  useEffect(() => top.current?.focus(), []);
  const back = () => {
    setOpened(null);
    // The list can be reached again before that.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
    );
  };
  const papers = toAdd + toMerge;
  const what = papers > 0 ? counted(papers, 'paper') : shelfWords(view);
  return (
    <div className={styles.preview}>
      <h3 ref={top} tabIndex={-1} className={styles.words} aria-live="polite">
        {previewWords(view)}
      </h3>
      <ReadFiles files={files} more={doublesWords(doubles)} />
      {files.map(
        ({ name, columns }) =>
          columns && <ColumnMatch key={name} id={id} file={name} columns={columns.columns} />,
      )}
      {shown && (
        <div className={styles.bar}>
          <KindChoice
            shown={shown}
            counts={counts}
            onShow={(next) => {
              setOpened(null);
              setShown(next);
            }}
          />
          {shown !== 'problems' && total > 1 && (
            <ChooseAll kind={shown} onChoose={(choice) => void choices.choose(shown, choice)} />
          )}
        </div>
      )}
      {choices.problem !== null && <p role="alert">{singleLine(choices.problem)}</p>}
      <div className={styles.body} data-open={opened !== null || undefined}>
        {shown === 'problems' && <ProblemList id={id} total={total} />}
        {shown && shown !== 'problems' && (
          <div className={styles.list} inert={isNarrow && opened !== null}>
            <EntryList
              key={shown}
              scroller={scroller}
              id={id}
              kind={shown}
              total={total}
              choices={choices}
              stamp={JSON.stringify(view.counts)}
              opened={opened}
              onOpen={setOpened}
            />
          </div>
        )}
        {opened !== null && (
          <div className={styles.beside}>
            <EntryDetails
              key={opened}
              id={id}
              entry={opened}
              choices={choices}
              isAlone={isNarrow}
              onClose={back}
            />
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {extras.length > 0 && <ExtrasChoice extras={extras} choices={choices} />}
        <Button onClick={onCancel}>Cancel</Button>
        {what !== '' && (
          <Button look="strong" onClick={onImport}>
            Import {what}
          </Button>
        )}
      </div>
    </div>
  );
}
