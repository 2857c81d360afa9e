import { useId } from 'react';
import { FIELD_NAMES } from '../reference/field-names.ts';
import styles from '../reference/field-table.module.css';
import { FieldValue } from '../reference/field-value.tsx';
import type { Compared } from './use-comparison.ts';

const SIDES = ['one', 'other'] as const;
const NAMES = { one: 'The first', other: 'The second' } as const;

interface Props {
  readonly fields: readonly Compared[];
  /** Which of the two stays in the library. */
  readonly stays: Compared['taken'];
  readonly onStay: (side: Compared['taken']) => void;
  readonly onTake: (field: Compared['field'], side: Compared['taken']) => void;
}

/** Field by field what two papers say, of which one is taken; above, which of the two stays. */
export function FieldTable({ fields, stays, onStay, onTake }: Props) {
  const id = useId();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              <label className={styles.side}>
                <input
                  type="radio"
                  className={styles.radio}
                  name={`${id} stays`}
                  checked={stays === side}
                  onChange={() => onStay(side)}
                />
                <span>
                  <span id={`${id}${side}`}>{NAMES[side]}</span> stays
                </span>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((compared) => (
          <tr key={compared.field}>
            <th scope="row" id={`${id}${compared.field}`}>
              {FIELD_NAMES[compared.field]}
            </th>
            {SIDES.map((side) => (
              <td key={side}>
                <Side id={id} compared={compared} side={side} onTake={onTake} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly id: string;
  readonly compared: Compared;
  readonly side: Compared['taken'];
  readonly onTake: Props['onTake'];
}

function Side({ id, compared, side, onTake }: SideProps) {
  const { field, taken } = compared;
  const value = `${id}${field}-${side}`;
  return (
    <label className={styles.side}>
      <input
        type="radio"
        className={styles.radio}
        name={`${id} ${field}`}
        aria-labelledby={`${id}${field} ${id}${side} ${value}`}
        checked={taken === side}
        onChange={() => onTake(field, side)}
      />
      <span id={value} className={styles.value}>
        <FieldValue field={field} value={compared[side]} />
      </span>
    </label>
  );
}
