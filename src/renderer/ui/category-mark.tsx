import { singleLine } from '../../domain/safe/single-line.ts';
import { TAG_COLOURS, type TagColour } from '../../domain/tag.ts';
import styles from './category-mark.module.css';

const FIXED: Readonly<Record<string, TagColour>> = {
  CV: 'blue',
  LG: 'green',
  CL: 'purple',
  AI: 'amber',
};

/** The hue of a category: fixed for the common ones, else chosen by its letters. */
export const tintOf = (category: string): TagColour => {
  const sum = [...category].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return FIXED[category] ?? TAG_COLOURS[sum % TAG_COLOURS.length] ?? 'grey';
};

/** The subject of a paper; nothing where it has none. */
export function CategoryMark({ category }: { readonly category: string }) {
  if (category === '') return null;
  return (
    <span className={styles.mark} data-tint={tintOf(category)}>
      {singleLine(category)}
    </span>
  );
}
