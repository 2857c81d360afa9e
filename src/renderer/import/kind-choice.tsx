import { grouped } from '../../domain/text/grouped.ts';
import look from '../ui/options.module.css';
import { SHOWN_NAMES, type Shown } from './choice-words.ts';
import styles from './kind-choice.module.css';

interface Props {
  readonly shown: Shown;
  /** Those there are, each with how many. */
  readonly counts: readonly (readonly [Shown, number])[];
  readonly onShow: (shown: Shown) => void;
}

/** Which entries are looked at, by what they are beside those that are here. */
export function KindChoice({ shown, counts, onShow }: Props) {
  return (
    <div className={look.options} role="radiogroup" aria-label="Show">
      {counts.map(([each, count]) => (
        <label key={each} className={look.option}>
          <input
            type="radio"
            className={look.input}
            name="import-kind"
            checked={each === shown}
            onChange={() => onShow(each)}
          />
          {SHOWN_NAMES[each]} <span className={styles.count}>{grouped(count)}</span>
        </label>
      ))}
    </div>
  );
}
