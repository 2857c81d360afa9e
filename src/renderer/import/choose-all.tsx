import type { ImportChoice, ImportKind } from '../../domain/import/import-item.ts';
import { Button } from '../ui/button.tsx';
import { CHOICES, choiceWords } from './choice-words.ts';
import styles from './choose-all.module.css';

interface Props {
  readonly kind: ImportKind;
  readonly onChoose: (choice: ImportChoice) => void;
}

/** Decides on all entries of a kind at once. */
export function ChooseAll({ kind, onChoose }: Props) {
  return (
    <fieldset className={styles.all}>
      <legend className={styles.name}>For all of these:</legend>
      {CHOICES[kind].map((choice) => (
        <Button key={choice} onClick={() => onChoose(choice)}>
          {choiceWords(kind, choice)}
        </Button>
      ))}
    </fieldset>
  );
}
