import { type ReactNode, useState } from 'react';
import { type ValueFacet as Facet, isSameValue } from '../../../domain/query/facet.ts';
import type { Picked } from '../../../domain/query/picks.ts';
import { withoutFacet, withToggle } from '../../../domain/query/with-pick.ts';
import { Button } from '../../ui/button.tsx';
import { FacetEntry } from './facet-entry.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './value-facet.module.css';

/** A value as it is shown; `papers` is `null` for one that was typed and stands for no single value. */
interface ShownValue {
  readonly value: string;
  /** What it is called, where not by its value. */
  readonly name?: string;
  readonly papers: number | null;
  readonly icon: ReactNode;
  readonly onEdit?: () => void;
}

interface Props {
  readonly name: string;
  readonly facet: Facet;
  readonly values: readonly ShownValue[];
  readonly picked: Picked;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  /** How many are shown before more are asked for. */
  readonly few?: number;
  readonly iconOfTyped?: ReactNode;
  /** Stands above the values. */
  readonly head?: ReactNode;
  /** Said where there are no values. */
  readonly none?: string;
}

const isAmong = (values: readonly string[], value: string) =>
  values.some((other) => isSameValue(other, value));

const stateOf = ({ include, exclude }: Picked, value: string) =>
  isAmong(include, value) ? 'included' : isAmong(exclude, value) ? 'excluded' : null;

/** The values of a facet, each of which can be asked for or left out; nothing where there are none. */
export function ValueFacet(props: Props) {
  const { name, facet, values, picked, text, onSearch, few = 12, iconOfTyped, head, none } = props;
  const [isAll, setAll] = useState(false);
  const known = values.map(({ value }) => value);
  const typed = [...picked.include, ...picked.exclude]
    .filter((value) => !isAmong(known, value))
    .map((value): ShownValue => ({ value, papers: null, icon: iconOfTyped }));
  if (values.length + typed.length === 0 && none === undefined) return null;
  const shown = values.filter(
    ({ value }, index) => isAll || index < few || stateOf(picked, value) !== null,
  );
  const toggle = (value: string, as: 'include' | 'exclude') =>
    onSearch(withToggle(text, { facet, value, as }));
  return (
    <FacetGroup
      name={name}
      picked={picked.include.length + picked.exclude.length > 0}
      onClear={() => onSearch(withoutFacet(text, facet))}
    >
      {head}
      {[...typed, ...shown].map(({ value, name: called = value, ...rest }) => (
        <FacetEntry
          key={value}
          {...rest}
          name={called}
          state={stateOf(picked, value)}
          onInclude={() => toggle(value, 'include')}
          onExclude={() => toggle(value, 'exclude')}
        />
      ))}
      {values.length > few && (
        <Button look="icon" className={styles.more} onClick={() => setAll(!isAll)}>
          {isAll ? 'Show fewer' : 'Show more'}
        </Button>
      )}
      {values.length === 0 && none && <p className={styles.none}>{none}</p>}
    </FacetGroup>
  );
}
