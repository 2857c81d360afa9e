import { Plus, X } from 'lucide-react';
import type { RefObject } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import { TAG_NAME_LIMIT, type Tag } from '../../domain/tag.ts';
import { perform } from '../messages/saving.ts';
import { fittingTags, tagCalled } from '../tags/fitting-tags.ts';
import { useHits } from '../text/hits.ts';
import { CompletingField } from '../ui/completing-field.tsx';
import styles from './tag-field.module.css';

interface Props {
  readonly paper: PaperId;
  readonly tags: readonly Tag[];
  /** All tags there are, to complete from. */
  readonly known: readonly Tag[];
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The tags of a paper, with a field that completes known tags and makes new ones. */
export function TagField({ paper, tags, known, field }: Props) {
  return (
    <div className={styles.tags}>
      <ul className={styles.list} aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag.id} className={styles.tag} data-tint={tag.colour}>
            <TagName name={tag.name} />
            <button
              type="button"
              className={styles.remove}
              aria-label={`Remove tag ${singleLine(tag.name)}`}
              onClick={() => {
                field.current?.focus();
                void perform({ kind: 'remove-tag', papers: [paper], tag: tag.id });
              }}
            >
              <X size={11} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <AddTag paper={paper} tags={tags} known={known} field={field} />
    </div>
  );
}

function TagName({ name }: Pick<Tag, 'name'>) {
  const shown = useHits<HTMLSpanElement>('tag');
  return (
    <span ref={shown} className={styles.name}>
      {singleLine(name)}
    </span>
  );
}

function AddTag({ paper, tags, known, field }: Props) {
  const given = new Set(tags.map((tag) => tag.id));
  const byName = new Map(known.map((tag) => [tag.name, tag]));
  const optionsFor = (text: string): readonly string[] => {
    // What Enter chooses must not be another tag whose name has that of one the paper has in it.
    if (tagCalled(tags, text)) return [];
    const lacking = known.filter((tag) => !given.has(tag.id));
    const names = fittingTags(lacking, text).map((tag) => tag.name);
    return text === '' || tagCalled(known, text) ? names : [...names, text];
  };
  return (
    <CompletingField
      name="Add tag"
      field={field}
      maxLength={TAG_NAME_LIMIT}
      optionsFor={optionsFor}
      renderOption={(name) => {
        const tag = byName.get(name);
        return tag ? (
          <>
            <span className={styles.dot} data-tint={tag.colour} /> {singleLine(name)}
          </>
        ) : (
          <>
            <Plus size={13} aria-hidden /> New tag “{singleLine(name)}”
          </>
        );
      }}
      onChoose={(name) => void perform({ kind: 'add-tag', papers: [paper], name })}
    />
  );
}
