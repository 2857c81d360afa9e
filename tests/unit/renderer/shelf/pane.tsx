import { cleanup, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import type { Act, Receipt } from '../../../../src/domain/act.ts';
import { type Outcome, success } from '../../../../src/domain/outcome.ts';
import type { Sort } from '../../../../src/domain/query/sort.ts';
import type { TagId } from '../../../../src/domain/tag.ts';
import type { ViewId } from '../../../../src/domain/view.ts';
import type { FacetsView, SavedView } from '../../../../src/preload/view-types.ts';

const value = (name: string, papers: number) => ({ value: name, papers });
const tag = (name: string, papers: number) =>
  ({ id: `t-${name}` as TagId, name, colour: 'blue', papers }) as const;

export const view = (name: string, text: string, papers = 1): SavedView => ({
  id: `v-${name}` as ViewId,
  name,
  text,
  sort: null,
  papers,
});

/** One paper more each year. */
export const yearsFrom = (first: number, last: number): FacetsView['years'] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    papers: index + 1,
  }));

const statuses = { unread: 30, 'to-read': 5, reading: 3, skimmed: 0, read: 4, dropped: 0 };

const FACETS: FacetsView = {
  categories: [value('CV', 20), value('LG', 12), value('CL', 0)],
  years: yearsFrom(2016, 2025),
  statuses,
  tags: [tag('binary nets', 2), tag('quantisation', 0), tag('to cite', 1)],
  code: { yes: 17, no: 25 },
  authors: Array.from({ length: 12 }, (_, index) => value(`Author ${index + 1}`, 12 - index)),
  notes: { yes: 1, no: 41 },
};

export const VIEWS = [
  view('To read', 'status:to-read'),
  view('Has code', 'code:yes'),
  view('Low', 'low bit'),
];

/** The acts the library was asked for, and what it answers them. */
export const library = {
  acts: [] as Act[],
  answer: (_act: Act): Outcome<Receipt> => success({ group: '1-1-a', words: 'Done.' }),
};

vi.stubGlobal('readingList', {
  library: {
    act: async (act: Act) => {
      library.acts.push(act);
      return library.answer(act);
    },
  },
});

// The first frame, after which facets are drawn, is long past.
vi.doMock('../../../../src/renderer/ui/use-is-painted.ts', () => ({ useIsPainted: () => true }));

// What reaches for the library as it is loaded.
const { LibraryPane } = await import('../../../../src/renderer/shelf/library-pane.tsx');

interface Props {
  readonly text?: string;
  /** What was typed since: the pane learns of it when it is used. */
  readonly typed?: string;
  readonly order?: Sort | null;
  readonly facets?: Partial<FacetsView>;
  readonly views?: readonly SavedView[];
}

const now = { text: '' };
const onSaveView = vi.fn();
const onEditTag = vi.fn();

/** The library pane over a query of its own. */
function Pane({ text = '', typed = text, order = null, facets = {}, views = VIEWS }: Props) {
  const [search, setSearch] = useState(text);
  const { tags, years } = FACETS;
  return (
    <LibraryPane
      shelf={{ author: null, all: 42, statuses, tags, views, years }}
      facets={{ ...FACETS, ...facets }}
      text={search}
      order={order}
      onUse={() => setSearch((last) => (last === text ? typed : last))}
      onSearch={(next) => {
        now.text = next;
        setSearch(next);
      }}
      onSaveView={onSaveView}
      onEditTag={onEditTag}
    />
  );
}

// Facets are loaded when they are drawn first, which takes a while where they are compiled first.
render(<Pane />);
await screen.findByRole('group', { name: 'Category' }, { timeout: 20_000 });
cleanup();

export function setUp(props: Props = {}) {
  library.acts = [];
  now.text = props.text ?? '';
  const { rerender } = render(<Pane {...props} />);
  const group = (name: string) => within(screen.getByRole('group', { name }));
  return {
    onSaveView,
    onEditTag,
    /** The query as it is now. */
    text: () => now.text,
    give: (views: readonly SavedView[]) => rerender(<Pane {...props} views={views} />),
    group,
    /** The entry of a facet, whatever its number. */
    entry: (facet: string, name: string) =>
      group(facet).getByRole('button', { name: new RegExp(`^${name}(, excluded| [0-9,]+|)$`) }),
    views: within(screen.getByRole('list', { name: 'Views' })),
    button: (name: string) => screen.getByRole('button', { name }),
  };
}
