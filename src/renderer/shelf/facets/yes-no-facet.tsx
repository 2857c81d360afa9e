import type { ReactNode } from 'react';
import { FacetEntry } from './facet-entry.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './yes-no-facet.module.css';

interface Side {
  readonly name: string;
  readonly icon: ReactNode;
  readonly papers: number;
}

interface Props {
  readonly name: string;
  readonly yes: Side;
  readonly no: Side;
  /** Which of the two is asked for. */
  readonly picked: 'yes' | 'no' | null;
  readonly onPick: (picked: 'yes' | 'no' | null) => void;
}

/** What a paper has or has not: to leave out the one is to ask for the other. */
export function YesNoFacet({ name, yes, no, picked, onPick }: Props) {
  const entry = (value: 'yes' | 'no', side: Side) => (
    <FacetEntry
      {...side}
      state={picked === value ? 'included' : null}
      onInclude={() => onPick(picked === value ? null : value)}
      onExclude={null}
    />
  );
  return (
    <FacetGroup name={name} picked={picked !== null} onClear={() => onPick(null)}>
      {entry('yes', yes)}
      {entry('no', no)}
    </FacetGroup>
  );
}

/** The place of an icon where there is nothing to show. */
export const NoIcon = () => <span className={styles.none} />;
