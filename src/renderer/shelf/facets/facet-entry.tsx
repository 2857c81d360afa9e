import { Ban, Pencil } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { singleLine } from '../../../domain/safe/single-line.ts';
import { Button } from '../../ui/button.tsx';
import { Entry } from '../entry.tsx';

// Drawn for every value of every facet: the same elements need not be compared.
const WITHOUT = <Ban size={13} aria-hidden />;
const EDIT = <Pencil size={13} aria-hidden />;

interface Props {
  readonly icon: ReactNode;
  readonly name: string;
  readonly papers: number | null;
  readonly state: 'included' | 'excluded' | null;
  readonly onInclude: () => void;
  /** `null` where leaving out is what another value stands for. */
  readonly onExclude: (() => void) | null;
  readonly onEdit?: () => void;
}

/** A value of a facet: a click asks for it, with Alt leaves it out; again, neither. */
export function FacetEntry(props: Props) {
  const { icon, papers, state, onInclude, onExclude, onEdit } = props;
  const name = singleLine(props.name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onExclude || (event.key !== '-' && event.key !== 'Delete')) return;
    event.preventDefault();
    onExclude();
  };
  return (
    <Entry
      icon={icon}
      name={name}
      papers={papers}
      picked={state === 'included'}
      excluded={state === 'excluded'}
      {...(onExclude ? { shortcuts: 'Delete -' } : {})}
      onPick={(event) => (event.altKey && onExclude ? onExclude() : onInclude())}
      onKeyDown={onKeyDown}
    >
      {(onExclude || onEdit) && (
        <>
          {onExclude && (
            <Button
              look="icon"
              // By keyboard the entry itself leaves out; the way through the pane stays short.
              tabIndex={-1}
              aria-label={`Without ${name}`}
              title={`Without ${name} (Alt+click)`}
              aria-pressed={state === 'excluded'}
              onClick={onExclude}
            >
              {WITHOUT}
            </Button>
          )}
          {onEdit && (
            <Button
              look="icon"
              aria-label={`Edit tag ${name}`}
              title={`Edit tag ${name}`}
              onClick={onEdit}
            >
              {EDIT}
            </Button>
          )}
        </>
      )}
    </Entry>
  );
}
