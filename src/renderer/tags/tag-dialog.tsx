import { type FormEvent, useState } from 'react';
import { TAG_COLOURS, TAG_NAME_LIMIT, type Tag } from '../../domain/tag.ts';
import type { ShelfView } from '../../preload/view-types.ts';
import { perform } from '../messages/saving.ts';
import { counted } from '../text/count.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { useWanted } from '../ui/use-wanted.ts';
import { tagCalled } from './fitting-tags.ts';
import styles from './tag-dialog.module.css';

interface Props {
  readonly tag: ShelfView['tags'][number];
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
}

/** Rename, merge, colour or delete a tag. Each can be undone from the message that reports it. */
export function TagDialog({ tag, tags, onClose }: Props) {
  const [name, setName] = useState(tag.name);
  const [shown, choose] = useWanted(tag.colour);
  const others = tags.filter(({ id }) => id !== tag.id);
  const onto = tagCalled(others, name);
  const unchanged = name.trim() === tag.name || name.trim() === '';
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (!unchanged) void perform({ kind: 'rename-tag', tag: tag.id, name: name.trim() });
    onClose();
  };
  return (
    <Modal title={`Tag “${tag.name}”`} onClose={onClose}>
      <form className={styles.rename} onSubmit={rename}>
        <label className={styles.label}>
          Name
          <input
            className={styles.field}
            value={name}
            maxLength={TAG_NAME_LIMIT}
            data-first
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <Button look="strong" type="submit" disabled={unchanged}>
          {onto ? 'Merge' : 'Rename'}
        </Button>
      </form>
      <p className={styles.hint} role="status">
        {onto &&
          `There is a tag “${onto.name}” already. Its papers and the ${counted(tag.papers, 'paper')} of this one come together.`}
      </p>
      <fieldset className={styles.colours}>
        <legend className={styles.label}>Colour</legend>
        {TAG_COLOURS.map((colour) => (
          <label key={colour} className={styles.colour} data-tint={colour} title={colour}>
            <input
              type="radio"
              name="colour"
              className={styles.input}
              aria-label={colour}
              checked={colour === shown}
              onChange={() => choose(colour, perform({ kind: 'colour-tag', tag: tag.id, colour }))}
            />
          </label>
        ))}
      </fieldset>
      <Button
        look="danger"
        onClick={() => {
          void perform({ kind: 'delete-tag', tag: tag.id });
          onClose();
        }}
      >
        Delete this tag
      </Button>
      <p className={styles.hint}>
        {tag.papers === 0
          ? 'No paper has it.'
          : `${counted(tag.papers, 'paper')} ${tag.papers === 1 ? 'has' : 'have'} it. Papers stay when a tag goes.`}
      </p>
    </Modal>
  );
}
