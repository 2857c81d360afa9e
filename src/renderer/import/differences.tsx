import { useState } from 'react';
import type { FieldChoices, ImportId } from '../../domain/import/import-item.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type {
  Choice,
  ReferenceDifference,
  ReferenceField,
} from '../../domain/same/reference-difference.ts';
import { bridge } from '../bridge.ts';
import { FIELD_NAMES } from '../reference/field-names.ts';
import table from '../reference/field-table.module.css';
import { FieldValue } from '../reference/field-value.tsx';
import styles from './differences.module.css';

const SIDES = { kept: 'Here', incoming: 'In the file' } as const satisfies Record<Choice, string>;

interface Props {
  readonly id: ImportId;
  readonly entry: number;
  readonly differences: readonly ReferenceDifference[];
  /** Whether the two are put together, so that it matters which value is taken. */
  readonly isTaken: boolean;
}

interface SideProps {
  readonly difference: ReferenceDifference;
  readonly side: Choice;
  readonly isChosen: boolean;
  readonly onChoose: (field: ReferenceField, side: Choice) => void;
}

function Side({ difference, side, isChosen, onChoose }: SideProps) {
  const { field } = difference;
  const value = `import-${field}-${side}`;
  return (
    <td>
      <label className={table.side}>
        <input
          type="radio"
          className={table.radio}
          name={`import-${field}`}
          aria-labelledby={`import-${field} import-${side} ${value}`}
          checked={isChosen}
          onChange={() => onChoose(field, side)}
        />
        <span id={value} className={table.value}>
          <FieldValue field={field} value={difference[side]} />
        </span>
      </label>
    </td>
  );
}

/** Field by field what is here and what the file says, of which one is taken. */
export function Differences({ id, entry, differences, isTaken }: Props) {
  const [wanted, setWanted] = useState<FieldChoices>({});
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (field: ReferenceField, choice: Choice) => {
    setWanted((old) => ({ ...old, [field]: choice }));
    const chosen = await bridge.library.chooseImportField({ import: id, entry, field, choice });
    setProblem(chosen.ok ? null : chosen.failure.message);
    if (!chosen.ok) setWanted({});
  };
  return (
    <fieldset className={styles.all} disabled={!isTaken} aria-label="What is taken">
      {!isTaken && (
        <p className={styles.hint}>
          Which of the two is taken can be said once they are put together.
        </p>
      )}
      {problem !== null && <p role="alert">{singleLine(problem)}</p>}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {(['kept', 'incoming'] as const).map((side) => (
              <th key={side} scope="col" id={`import-${side}`}>
                {SIDES[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.field}>
              <th scope="row" id={`import-${difference.field}`}>
                {FIELD_NAMES[difference.field]}
              </th>
              {(['kept', 'incoming'] as const).map((side) => (
                <Side
                  key={side}
                  difference={difference}
                  side={side}
                  isChosen={(wanted[difference.field] ?? difference.choice) === side}
                  onChoose={(field, choice) => void choose(field, choice)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
