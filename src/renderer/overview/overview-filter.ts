import type { HighlightColour } from '../../domain/highlight/highlight.ts';
import { printQuery } from '../../domain/query/print-query.ts';
import type { Query } from '../../domain/query/query.ts';
import type { Term } from '../../domain/query/term.ts';
import type { Status } from '../../domain/status.ts';
import type { Tag, TagId } from '../../domain/tag.ts';

/** What of all notes and highlights is shown, and in which order. */
export interface OverviewFilter {
  readonly by: 'paper' | 'day';
  readonly text: string;
  readonly colours: readonly HighlightColour[];
  readonly tag: TagId | null;
  readonly status: Status | null;
}

export const NO_FILTER: OverviewFilter = {
  by: 'paper',
  text: '',
  colours: [],
  tag: null,
  status: null,
};

/** Whether a filter leaves anything out, in whichever order it shows the rest. */
export const isNarrowing = ({ text, colours, tag, status }: OverviewFilter): boolean =>
  text.trim() !== '' || colours.length > 0 || tag !== null || status !== null;

/** The papers whose notes and highlights are meant, in page order. */
export function queryFrom({ tag, status }: OverviewFilter, tags: readonly Tag[]): Query {
  const name = tags.find(({ id }) => id === tag)?.name;
  const terms: readonly Term[] = [
    ...(name === undefined ? [] : [{ kind: 'named', field: 'tag', any: [name] } as const]),
    ...(status === null ? [] : [{ kind: 'status', any: [status] } as const]),
  ];
  const text = printQuery({ kind: 'and', terms });
  return { text, sort: { by: 'page', direction: 'ascending' } };
}
