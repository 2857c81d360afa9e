import type { Picked } from '../../../domain/query/picks.ts';
import { withMode } from '../../../domain/query/with-pick.ts';
import type { TagId } from '../../../domain/tag.ts';
import type { FacetsView } from '../../../preload/view-types.ts';
import { Dot } from './dot.tsx';
import { TagMode } from './tag-mode.tsx';
import { ValueFacet } from './value-facet.tsx';

interface Props {
  readonly tags: FacetsView['tags'];
  readonly picked: Picked;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly onEditTag: (tag: TagId) => void;
}

/** The person's tags, by name; of several picked ones a paper needs any or all. */
export function TagFacet({ tags, picked, text, onSearch, onEditTag }: Props) {
  const changeMode = (mode: Picked['mode']) => onSearch(withMode(text, 'tag', mode));
  return (
    <ValueFacet
      name="Tags"
      facet="tag"
      text={text}
      onSearch={onSearch}
      picked={picked}
      few={tags.length}
      values={tags.map(({ id, name, colour, papers }) => ({
        value: name,
        papers,
        icon: <Dot tint={colour} />,
        onEdit: () => onEditTag(id),
      }))}
      iconOfTyped={<Dot tint="grey" />}
      head={picked.include.length > 1 && <TagMode mode={picked.mode} onChange={changeMode} />}
      none="Tags you give to papers are listed here."
    />
  );
}
