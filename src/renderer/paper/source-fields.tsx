import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Source } from '../../domain/reference/source.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import styles from './source-fields.module.css';

const NAME = 'All fields of the file';

/** All that the file of a paper says of it, as written there; drawn once it is asked for. */
export function SourceFields({ source }: { readonly source: Source }) {
  const [isOpen, setOpen] = useState(false);
  const { type, fields } = source;
  if (fields.length === 0) return null;
  return (
    <details
      className={styles.source}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.name}>
        <ChevronRight className={styles.chevron} size={12} aria-hidden /> {NAME}
      </summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard, too, one can scroll in it.
        <section className={styles.scrolled} tabIndex={0} aria-label={NAME}>
          <dl className={styles.fields}>
            {type !== '' && (
              <>
                <dt className={styles.kind}>Kind of entry</dt>
                <dd>{singleLine(type)}</dd>
              </>
            )}
            {fields.map(([name, value], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and none moves.
              <Field key={index} name={singleLine(name)} value={value} />
            ))}
          </dl>
        </section>
      )}
    </details>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
}

const Field = ({ name, value }: FieldProps) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);
