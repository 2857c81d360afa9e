import { extraWords } from '../../domain/import/extra-words.ts';
import type { ImportedExtra } from '../../domain/import/import-item.ts';
import styles from './extras-choice.module.css';
import type { Choices } from './use-choices.ts';

interface Props {
  /** What there is; at least one. */
  readonly extras: readonly ImportedExtra[];
  readonly choices: Choices;
}

const asLabel = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether what the files bring beside papers is taken. */
export function ExtrasChoice({ extras, choices: { isTaken, take } }: Props) {
  return (
    <fieldset className={styles.all}>
      <legend className={styles.name}>Take along:</legend>
      {extras.map((each) => (
        <label key={each.extra} className={styles.extra}>
          <input
            type="checkbox"
            checked={isTaken(each)}
            onChange={({ target }) => void take(each.extra, target.checked)}
          />
          {asLabel(extraWords(each))}
        </label>
      ))}
    </fieldset>
  );
}
