import { parseQuery } from '../../domain/query/parse-query.ts';
import type { Sort } from '../../domain/query/sort.ts';
import { withSort } from '../../domain/query/with-sort.ts';
import { wordsForQuery } from '../../domain/query/words-for-query.ts';
import { Modal } from '../ui/modal.tsx';
import { nameForQuery } from './name-for-query.ts';
import styles from './save-view-dialog.module.css';
import { ViewNameForm } from './view-name-form.tsx';

interface Props {
  readonly text: string;
  /** The order to keep with it, `null` for none. */
  readonly order: Sort | null;
  /** Called once it is saved, with the query that the view puts into the search. */
  readonly onSaved: (text: string) => void;
  readonly onClose: () => void;
}

/** Saves the search as it is under a name. */
export function SaveViewDialog({ text, order, onSaved, onClose }: Props) {
  const query = parseQuery(text);
  return (
    <Modal title="Save this search as a view" onClose={onClose}>
      <p className={styles.words}>{wordsForQuery({ ...query, sort: order })}</p>
      <ViewNameForm
        name={nameForQuery(query)}
        action="Save"
        actFor={(name) => ({ kind: 'save-view', name, text: withSort(text, null), sort: order })}
        onDone={() => {
          onSaved(order ? withSort(text, order) : text);
          onClose();
        }}
      />
    </Modal>
  );
}
