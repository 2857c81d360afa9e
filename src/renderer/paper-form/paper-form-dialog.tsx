import { useState } from 'react';
import { detailsFromReference } from '../../domain/import/details-from-reference.ts';
import type { PaperDetails } from '../../domain/import/paper-details.ts';
import { NO_REFERENCE } from '../../domain/import/reference-from-details.ts';
import type { PaperId } from '../../domain/paper.ts';
import { referenceOfPaper } from '../../domain/reference/reference-of-paper.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { PaperView } from '../../preload/view-types.ts';
import { useView } from '../bridge.ts';
import { keyCaps } from '../commands/keys.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { FormQuestion } from './form-question.tsx';
import { PaperForm } from './paper-form.tsx';
import styles from './paper-form-dialog.module.css';
import { letFormGo } from './unsaved-form.ts';
import { usePaperForm } from './use-paper-form.ts';

interface Props {
  readonly onOpen: (paper: PaperId) => void;
  readonly onClose: () => void;
}

interface FormProps extends Props {
  /** The paper whose details are edited; `null` for one that is added. */
  readonly paper: PaperId | null;
  readonly before: PaperDetails;
}

const SAVE_KEYS = keyCaps('Mod+Enter').join(' + ');

function FormDialog({ paper, before, onOpen, onClose }: FormProps) {
  const isNew = paper === null;
  const [isLeaving, setLeaving] = useState(false);
  const { form, fields, refusal, isSaving, isChanged, save } = usePaperForm(
    paper,
    before,
    (saved) => (isNew && saved !== null ? onOpen(saved) : onClose()),
  );
  const mayClose = () => {
    if (isChanged) setLeaving(true);
    return !isChanged;
  };
  const leave = () => {
    letFormGo();
    onClose();
  };
  const inTheWay = refusal?.paper ?? null;
  return (
    <Modal
      title={isNew ? 'Add a paper' : 'Edit the details'}
      wide
      mayClose={mayClose}
      onClose={onClose}
    >
      <PaperForm form={form} fields={fields} isSaving={isSaving} onSave={() => void save(false)}>
        <div className={styles.foot}>
          {refusal && inTheWay === null && (
            <p className={styles.refused} role="alert">
              {singleLine(refusal.words)}
            </p>
          )}
          {refusal && inTheWay !== null && (
            <FormQuestion title="Here already" words={refusal.words}>
              <Button
                onClick={() => {
                  letFormGo();
                  onOpen(inTheWay);
                }}
              >
                Leave this and open it
              </Button>
              <Button onClick={() => void save(true)}>Add it all the same</Button>
            </FormQuestion>
          )}
          {isLeaving && (
            <FormQuestion
              title="Leave without saving?"
              words="Leave without saving? What you typed is then gone."
            >
              <Button onClick={() => setLeaving(false)}>Go on writing</Button>
              <Button look="danger" onClick={leave}>
                Leave without saving
              </Button>
            </FormQuestion>
          )}
          <p className={styles.buttons}>
            <span className={styles.hint}>{SAVE_KEYS} saves.</span>
            <Button look="strong" type="submit" disabled={isSaving}>
              {isNew ? 'Add this paper' : 'Save the details'}
            </Button>
          </p>
        </div>
      </PaperForm>
    </Modal>
  );
}

const detailsOf = (paper: NonNullable<PaperView>): PaperDetails =>
  detailsFromReference(paper.reference ?? referenceOfPaper(paper));

/** Adds a paper that somebody types. */
export const AddPaperDialog = (props: Props) => (
  <FormDialog {...props} paper={null} before={detailsFromReference(NO_REFERENCE)} />
);

/** Edits the details of a paper as they were when it was opened. */
export function EditPaperDialog({ paper: id, ...props }: Props & { readonly paper: PaperId }) {
  const paper = useView('paper', { id });
  const [first, setFirst] = useState<PaperDetails | null>(null);
  if (first === null && paper) setFirst(detailsOf(paper));
  return first && <FormDialog {...props} paper={id} before={first} />;
}
