import look from '../ui/options.module.css';
import styles from './choice.module.css';

interface Props<Value extends string | number> {
  readonly name: string;
  readonly value: Value | undefined;
  readonly options: readonly Value[];
  readonly titles: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** A few options side by side, of which one holds. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { name, value, options, titles, onChange } = props;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.name}>{name}</legend>
      <div className={look.options}>
        {options.map((option) => (
          <label key={option} className={look.option}>
            <input
              type="radio"
              className={look.input}
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {titles[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
