import type { Tag } from '../../domain/tag.ts';
import { useHits } from '../text/hits.ts';
import styles from './tag-chip.module.css';

/** A tag as a small label in its colour. */
export function TagChip({ tag }: { readonly tag: Tag }) {
  const name = useHits<HTMLSpanElement>('tag');
  return (
    <span ref={name} className={styles.chip} data-tint={tag.colour} title={tag.name}>
      {tag.name}
    </span>
  );
}
