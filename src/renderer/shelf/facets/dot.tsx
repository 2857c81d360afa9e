import type { TagColour } from '../../../domain/tag.ts';
import styles from './dot.module.css';

/** The colour of a tag or a category, as wide as the other icons of entries. */
export function Dot({ tint }: { readonly tint: TagColour }) {
  return <span className={styles.dot} data-tint={tint} />;
}
