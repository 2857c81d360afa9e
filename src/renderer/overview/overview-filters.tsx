import { HIGHLIGHT_COLOURS } from '../../domain/highlight/highlight.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { Settings } from '../../domain/settings.ts';
import { STATUS_NAMES, STATUSES } from '../../domain/status.ts';
import type { Tag } from '../../domain/tag.ts';
import { ColourButton } from '../ui/colour-button.tsx';
import type { OverviewFilter } from './overview-filter.ts';
import styles from './overview-filters.module.css';

interface Props {
  readonly filter: OverviewFilter;
  readonly tags: readonly Tag[];
  readonly names: Settings['colourNames'];
  readonly onChange: (filter: OverviewFilter) => void;
}

/** What narrows the overview down: words, colours, a tag, a read status; and its order. */
export function OverviewFilters({ filter, tags, names, onChange }: Props) {
  const { by, text, colours, tag, status } = filter;
  return (
    <div className={styles.filters}>
      <input
        data-first
        className={styles.text}
        type="search"
        aria-label="Find in notes and highlights"
        placeholder="Find in notes and highlights"
        spellCheck={false}
        maxLength={1000}
        value={text}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
      />
      <fieldset className={styles.colours} aria-label="Colours">
        {HIGHLIGHT_COLOURS.map((colour) => (
          <ColourButton
            key={colour}
            colour={colour}
            name={names[colour]}
            aria-pressed={colours.includes(colour)}
            onClick={() =>
              onChange({
                ...filter,
                colours: colours.includes(colour)
                  ? colours.filter((each) => each !== colour)
                  : [...colours, colour],
              })
            }
          />
        ))}
      </fieldset>
      <select
        className={styles.choice}
        aria-label="Tag"
        value={tag ?? ''}
        onChange={({ target }) =>
          onChange({ ...filter, tag: tags.find(({ id }) => id === target.value)?.id ?? null })
        }
      >
        <option value="">Any tag</option>
        {tags.map(({ id, name }) => (
          <option key={id} value={id}>
            {singleLine(name)}
          </option>
        ))}
      </select>
      <select
        className={styles.choice}
        aria-label="Read status"
        value={status ?? ''}
        onChange={({ target }) =>
          onChange({ ...filter, status: STATUSES.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">Any read status</option>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {STATUS_NAMES[each]}
          </option>
        ))}
      </select>
      <select
        className={styles.choice}
        aria-label="Group by"
        value={by}
        onChange={({ target }) =>
          onChange({ ...filter, by: target.value === 'day' ? 'day' : 'paper' })
        }
      >
        <option value="paper">By paper</option>
        <option value="day">By day</option>
      </select>
    </div>
  );
}
