import { CircleHelp, TextQuote, X } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { toggleExplained } from './explained.ts';
import styles from './field-buttons.module.css';

interface Props {
  readonly isFilled: boolean;
  readonly isExplained: boolean;
  /** The id of where the query is said in words. */
  readonly wordsId: string;
  readonly onClear: () => void;
  readonly onHelp: () => void;
}

/** At the end of the search field: help before anything is typed, then what one does with a query. */
export function FieldButtons({ isFilled, isExplained, wordsId, onClear, onHelp }: Props) {
  if (!isFilled)
    return (
      <div className={styles.buttons}>
        <Button
          look="icon"
          aria-label="Help on searching"
          title="Help on searching"
          onClick={onHelp}
        >
          <CircleHelp size={15} aria-hidden />
        </Button>
      </div>
    );
  return (
    <div className={styles.buttons}>
      <Button
        look="icon"
        aria-label="Say what is searched"
        title="Say what is searched (Alt+Enter)"
        aria-expanded={isExplained}
        aria-controls={wordsId}
        onClick={toggleExplained}
      >
        <TextQuote size={15} aria-hidden />
      </Button>
      <Button look="icon" aria-label="Clear the search" onClick={onClear}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  );
}
