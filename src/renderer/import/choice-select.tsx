import { titleLine } from '../../domain/annotation/reading-report.ts';
import type { ImportChoice } from '../../domain/import/import-item.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ImportedEntry } from '../../preload/import-types.ts';
import styles from './choice-select.module.css';
import { CHOICES, choiceWords } from './choice-words.ts';

interface Props {
  readonly entry: ImportedEntry;
  readonly choice: ImportChoice;
  readonly tabIndex?: number;
  readonly onChoose: (choice: ImportChoice) => void;
}

/** What is done with an entry. */
export function ChoiceSelect({ entry, choice, tabIndex = 0, onChoose }: Props) {
  const choices: readonly ImportChoice[] = CHOICES[entry.kind];
  return (
    <select
      className={styles.choice}
      aria-label={`What to do with ${singleLine(titleLine(entry))}`}
      tabIndex={tabIndex}
      data-choice={choice}
      value={choice}
      onChange={({ target }) => {
        const next = choices.find((each) => each === target.value);
        if (next !== undefined) onChoose(next);
      }}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {choiceWords(entry.kind, each)}
        </option>
      ))}
    </select>
  );
}
