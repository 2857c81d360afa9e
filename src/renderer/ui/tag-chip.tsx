import type { Tag } from '../../domain/tag.ts';
import styles from './tag-chip.module.css';

/** A tag as a small label in its colour. */
export function TagChip({ tag }: { readonly tag: Tag }) {
  return (
    <span className={styles.chip} data-tint={tag.colour} title={tag.name}>
      {tag.name}
    </span>
  );
}
