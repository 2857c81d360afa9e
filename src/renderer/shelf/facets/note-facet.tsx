import { NotebookPen } from 'lucide-react';
import type { Picked } from '../../../domain/query/picks.ts';
import { withPick } from '../../../domain/query/with-pick.ts';
import type { FacetsView } from '../../../preload/view-types.ts';
import { NoIcon, YesNoFacet } from './yes-no-facet.tsx';

interface Props {
  readonly papers: FacetsView['notes'];
  /** What is picked by `has:`, of which only the note is this facet's. */
  readonly picked: Picked;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

const AS = { yes: 'include', no: 'exclude' } as const;

/** Papers with a note or without. */
export function NoteFacet({ papers, picked, text, onSearch }: Props) {
  const { include, exclude } = picked;
  return (
    <YesNoFacet
      name="Notes"
      yes={{ name: 'Has a note', papers: papers.yes, icon: <NotebookPen size={15} aria-hidden /> }}
      no={{ name: 'No note', papers: papers.no, icon: <NoIcon /> }}
      picked={include.includes('note') ? 'yes' : exclude.includes('note') ? 'no' : null}
      onPick={(side) =>
        onSearch(withPick(text, { facet: 'has', value: 'note', as: side && AS[side] }))
      }
    />
  );
}
