import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './refusal.module.css';

/** Why something could not be done, told where it was asked for; nothing where there is no reason. */
export function Refusal({ reason }: { readonly reason: string | null }) {
  return reason === null ? null : (
    <p role="alert" className={styles.refused}>
      {singleLine(reason)}
    </p>
  );
}
