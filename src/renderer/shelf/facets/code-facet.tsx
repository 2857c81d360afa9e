import { CodeXml } from 'lucide-react';
import type { Picked } from '../../../domain/query/picks.ts';
import { withoutFacet, withPick } from '../../../domain/query/with-pick.ts';
import type { FacetsView } from '../../../preload/view-types.ts';
import { NoIcon, YesNoFacet } from './yes-no-facet.tsx';

interface Props {
  readonly papers: FacetsView['code'];
  readonly picked: Picked;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Papers with code or without; `-code:no` is `code:yes`. */
function sideOf({ include, exclude }: Picked): 'yes' | 'no' | null {
  if (include.includes('yes') || exclude.includes('no')) return 'yes';
  return include.includes('no') || exclude.includes('yes') ? 'no' : null;
}

export function CodeFacet({ papers, picked, text, onSearch }: Props) {
  return (
    <YesNoFacet
      name="Code"
      yes={{ name: 'Has code', papers: papers.yes, icon: <CodeXml size={15} aria-hidden /> }}
      no={{ name: 'No code', papers: papers.no, icon: <NoIcon /> }}
      picked={sideOf(picked)}
      onPick={(side) =>
        onSearch(
          side === null
            ? withoutFacet(text, 'code')
            : withPick(text, { facet: 'code', value: side, as: 'include' }),
        )
      }
    />
  );
}
