import { parseQuery } from '../../domain/query/parse-query.ts';
import { readsAbstracts } from '../../domain/query/reads-abstracts.ts';
import type { QueryProblem } from '../../domain/query/term.ts';
import { wordsForQuery } from '../../domain/query/words-for-query.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ListView } from '../../preload/view-types.ts';
import { count } from '../text/count.ts';
import styles from './search-notes.module.css';

/** Words told of those found in place of one; the list itself shows the rest. */
const TOLD = 4;
const PROBLEMS_TOLD = 2;

interface Props {
  readonly text: string;
  readonly view: Pick<ListView, 'also' | 'indexed' | 'of'>;
  readonly problems: readonly QueryProblem[];
  /** The id under which the problems describe the field. */
  readonly problemsId: string;
  readonly wordsId: string;
  readonly isExplained: boolean;
  readonly onHelp: () => void;
}

/** What there is to say about a query, under its field. */
export function SearchNotes(props: Props) {
  const { text, view, problems, problemsId, wordsId, isExplained, onHelp } = props;
  const parsed = parseQuery(text);
  // The answer may still be that to a text which had other words.
  const also = view.also.filter(({ typed }) => text.includes(typed));
  const replaced = [...new Set(also.map(alsoWords))];
  return (
    <div className={styles.notes}>
      <div id={problemsId} className={styles.problems} role="status">
        {problems.slice(0, PROBLEMS_TOLD).map(({ from, words }) => (
          <p key={`${from} ${words}`}>{singleLine(words)}</p>
        ))}
      </div>
      <div role="status">
        {replaced.map((words) => (
          <p key={words}>{singleLine(words)}</p>
        ))}
      </div>
      <div id={wordsId} role="status">
        {isExplained && (
          <p>
            {singleLine(wordsForQuery(parsed))}{' '}
            <button type="button" className={styles.help} onClick={onHelp}>
              Help on searching
            </button>
          </p>
        )}
      </div>
      {view.indexed !== null && readsAbstracts(parsed.term) && (
        <p>
          Indexing abstracts: {count(view.indexed)} of {count(view.of)}. Until then words are found
          in titles, authors, tags and notes only, and links not at all.
        </p>
      )}
    </div>
  );
}

function alsoWords({ typed, found }: ListView['also'][number]): string {
  if (found.length === 0)
    return `Nothing is found with “${typed}”; as it may become a field it is left out until a space follows.`;
  const told = found.slice(0, TOLD).map((word) => `“${word}”`);
  const rest = found.length - told.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `Nothing begins with “${typed}”; also matching ${told.join(', ')}${more}.`;
}
