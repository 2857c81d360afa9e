import {
  CITATION_STYLE_NAMES,
  CITATION_STYLES,
  type CitationStyle,
} from '../../domain/citation/citation-style.ts';
import styles from './citation-style-choice.module.css';

interface Props {
  readonly value: CitationStyle;
  readonly onChange: (style: CitationStyle) => void;
}

/** The style in which citations are copied. */
export function CitationStyleChoice({ value, onChange }: Props) {
  return (
    <label className={styles.choice}>
      <span className={styles.name}>Citation style</span>
      <select
        className={styles.select}
        value={value}
        onChange={({ target }) =>
          onChange(CITATION_STYLES.find((style) => style === target.value) ?? value)
        }
      >
        {CITATION_STYLES.map((style) => (
          <option key={style} value={style}>
            {CITATION_STYLE_NAMES[style]}
          </option>
        ))}
      </select>
    </label>
  );
}
