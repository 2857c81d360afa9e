import { singleLine } from '../../domain/safe/single-line.ts';
import type { Tag } from '../../domain/tag.ts';
import { useHits } from '../text/hits.ts';
import styles from './tag-chip.module.css';

/** A tag as a small label in its colour. */
export function TagChip({ tag }: { readonly tag: Tag }) {
  const name = useHits<HTMLSpanElement>('tag');
  const shown = singleLine(tag.name);
  return (
    <span ref={name} className={styles.chip} data-tint={tag.colour} title={shown}>
      {shown}
    </span>
  );
}
