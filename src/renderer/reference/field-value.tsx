import { typeName } from '../../domain/reference/type-names.ts';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { ReferenceField } from '../../domain/same/reference-difference.ts';
import { STATUS_NAMES, STATUSES } from '../../domain/status.ts';
import { LatexText } from '../text/latex-text.tsx';
import styles from './field-value.module.css';

interface Props {
  readonly field: ReferenceField;
  readonly value: string;
}

/** What a bibliography says of a paper in one field. */
export function FieldValue({ field, value }: Props) {
  if (field === 'status') return STATUS_NAMES[STATUSES.find((each) => each === value) ?? 'unread'];
  if (value === '') return <span className={styles.none}>Nothing</span>;
  if (field === 'title' || field === 'abstract') return <LatexText source={value} />;
  if (field === 'type') return singleLine(typeName(value));
  return singleLine(value);
}
