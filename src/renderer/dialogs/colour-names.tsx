import { HIGHLIGHT_COLOURS } from '../../domain/highlight/highlight.ts';
import { COLOUR_NAME_LIMIT, DEFAULT_SETTINGS, type Settings } from '../../domain/settings.ts';
import styles from './colour-names.module.css';

type Names = Settings['colourNames'];

interface Props {
  readonly names: Names;
  readonly onChange: (names: Names) => void;
}

/** What the person calls the colours of highlights; emptied, a colour has its usual name again. */
export function ColourNames({ names, onChange }: Props) {
  return (
    <fieldset className={styles.colours}>
      <legend className={styles.legend}>Highlight colours</legend>
      {HIGHLIGHT_COLOURS.map((colour) => {
        const usual = DEFAULT_SETTINGS.colourNames[colour];
        return (
          <label key={colour} className={styles.colour} data-mark={colour}>
            <input
              className={styles.field}
              aria-label={`Name of the colour ${usual.toLowerCase()}`}
              maxLength={COLOUR_NAME_LIMIT}
              placeholder={usual}
              spellCheck
              defaultValue={names[colour] === usual ? '' : names[colour]}
              onChange={({ target }) =>
                onChange({ ...names, [colour]: target.value.trim() || usual })
              }
            />
          </label>
        );
      })}
    </fieldset>
  );
}
