import type { ComponentProps } from 'react';
import type { HighlightColour } from '../../domain/highlight/highlight.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './colour-button.module.css';

interface Props extends ComponentProps<'button'> {
  readonly colour: HighlightColour;
  readonly name: string;
}

/** A colour of highlights to be picked, by what the person calls it. */
export function ColourButton({ colour, name, ...rest }: Props) {
  return (
    <button
      type="button"
      className={styles.colour}
      data-mark={colour}
      aria-label={singleLine(name)}
      title={singleLine(name)}
      {...rest}
    />
  );
}
