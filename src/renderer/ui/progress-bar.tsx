import styles from './progress-bar.module.css';

interface Props {
  /** What is going on. */
  readonly name: string;
  /** How far that is, from 0 to 1; `null` where nobody knows. */
  readonly done: number | null;
}

/** How far something has come. */
export const ProgressBar = ({ name, done }: Props) => (
  <progress
    className={styles.bar}
    aria-label={name}
    max={1}
    {...(done === null ? {} : { value: done })}
  />
);
