import { singleLine } from '../../domain/safe/single-line.ts';
import { count } from '../text/count.ts';
import type { Suggestion } from './suggestion.ts';
import styles from './suggestion-list.module.css';

interface Props {
  readonly id: string;
  readonly options: readonly Suggestion[];
  /** The index of the active one, or -1. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onTake: (suggestion: Suggestion) => void;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What can stand in place of what is typed; the field above keeps focus and keyboard. */
export function SuggestionList({ id, options, active, onActive, onTake }: Props) {
  return (
    <div id={id} className={styles.list} role="listbox" aria-label="Suggestions">
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same.
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here.
        <div
          key={`${option.kind} ${option.value}`}
          id={optionId(id, index)}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => onActive(index)}
          onClick={() => onTake(option)}
        >
          <Inside option={option} />
        </div>
      ))}
    </div>
  );
}

function Inside({ option: { kind, value, help, papers } }: { readonly option: Suggestion }) {
  return (
    <>
      <span className={styles.value} data-kind={kind}>
        {kind === 'field' ? `${value}:` : singleLine(value)}
      </span>
      {help !== null && <span className={styles.help}>{help}</span>}
      {papers !== null && <span className={styles.papers}>{count(papers)}</span>}
    </>
  );
}
