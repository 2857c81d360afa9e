import { type FormEvent, useId, useState } from 'react';
import type { Act } from '../../domain/act.ts';
import { VIEW_NAME_LIMIT } from '../../domain/view.ts';
import { dismissMessage, perform } from '../messages/saving.ts';
import { Button } from '../ui/button.tsx';
import styles from './view-name-form.module.css';

interface Props {
  readonly name: string;
  /** What the button says. */
  readonly action: string;
  readonly actFor: (name: string) => Act;
  /** The name was taken, or is kept to be saved later. */
  readonly onDone: () => void;
}

/** Asks for the name of a view and says why one cannot be had. */
export function ViewNameForm({ name: given, action, actFor, onDone }: Props) {
  const [name, setName] = useState(given);
  const [refused, setRefused] = useState('');
  const sentence = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const outcome = await perform(actFor(name.trim()));
    if (outcome.ok || outcome.failure.kind === 'not-saved') return onDone();
    // It is said here, where the name is typed.
    dismissMessage();
    setRefused(outcome.failure.message);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <div className={styles.row}>
        <label className={styles.label}>
          Name
          <input
            className={styles.field}
            value={name}
            maxLength={VIEW_NAME_LIMIT}
            data-first
            aria-invalid={refused !== ''}
            aria-describedby={sentence}
            onChange={(event) => {
              setName(event.target.value);
              setRefused('');
            }}
          />
        </label>
        <Button look="strong" type="submit" disabled={name.trim() === ''}>
          {action}
        </Button>
      </div>
      <p id={sentence} className={styles.refused} role="alert">
        {refused}
      </p>
    </form>
  );
}
