import { isShown } from '../../domain/latex/is-shown.ts';
import { UNTITLED } from '../../domain/untitled.ts';
import { LatexText } from './latex-text.tsx';
import styles from './title-text.module.css';

interface Props {
  readonly title: string;
  /** Whether links can be followed; in a row of the list they are text. */
  readonly links?: boolean;
}

/** The title of a paper typeset; of one that has none, quietly that. */
export function TitleText({ title, links = false }: Props) {
  if (isShown(title)) return <LatexText source={title} links={links} />;
  return <span className={styles.untitled}>{UNTITLED}</span>;
}
