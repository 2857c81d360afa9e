import { singleLine } from '../../domain/safe/single-line.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { answerQuestion } from './saving.ts';
import styles from './undo-question.module.css';

/** Asks whether something newer is to be taken back together with what it stands in the way of. */
export function UndoQuestion({ words }: { readonly words: string }) {
  return (
    <Modal title="Undo what is newer, too?" onClose={() => answerQuestion(false)}>
      <p className={styles.words}>
        {singleLine(words)} To undo the earlier change would take back the newer one, too.
      </p>
      <div className={styles.answers}>
        <Button onClick={() => answerQuestion(false)}>Leave it as it is</Button>
        <Button look="strong" onClick={() => answerQuestion(true)}>
          Undo anyway
        </Button>
      </div>
    </Modal>
  );
}
