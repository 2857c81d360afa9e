import MiniSearch, { type Query } from 'minisearch';
import type { UserState } from '../../../src/domain/change/user-state.ts';
import type { Paper } from '../../../src/domain/paper.ts';
import type { Term } from '../../../src/domain/query/term.ts';
import { type Engine, SHOWN } from './engine.ts';
import { type Texts, textsOf, wordsOf } from './texts-of.ts';

const FIELDS = ['title', 'authors', 'abstract', 'note', 'tags'] as const;

const FIELD_OF = {
  title: 'title',
  author: 'authors',
  abstract: 'abstract',
  note: 'note',
  tag: 'tags',
} as const satisfies Record<string, keyof Texts>;

/** Any query but the one for everything. */
type Asked = Exclude<Query, symbol>;

function words(text: string, field: keyof Texts | null, prefix: boolean): Asked | null {
  const queries = [...wordsOf(text)];
  if (queries.length === 0) return null;
  const fields = field === null ? {} : { fields: [field] };
  return { queries, combineWith: 'AND', prefix, ...fields };
}

function combined(
  combineWith: 'AND' | 'OR' | 'AND_NOT',
  parts: readonly (Asked | null)[],
): Asked | null {
  const queries: Asked[] = parts.filter((part) => part !== null);
  return queries.length === 0 || queries.length < parts.length ? null : { combineWith, queries };
}

/** A query as MiniSearch takes it, phrases as all of their words; `null` where it cannot say it. */
export function miniQuery(term: Term): Asked | null {
  switch (term.kind) {
    case 'text':
      return words(term.text, term.field === null ? null : FIELD_OF[term.field], !term.quoted);
    case 'named': {
      const { field } = term;
      if (field === 'category') return null;
      return combined(
        'OR',
        term.any.map((name) => words(name, FIELD_OF[field], true)),
      );
    }
    case 'and': {
      const wanted = term.terms.filter(({ kind }) => kind !== 'not').map(miniQuery);
      const unwanted = term.terms.flatMap((one) =>
        one.kind === 'not' ? [miniQuery(one.term)] : [],
      );
      const positive = combined('AND', wanted);
      return unwanted.length === 0 ? positive : combined('AND_NOT', [positive, ...unwanted]);
    }
    case 'or':
      return combined('OR', term.terms.map(miniQuery));
    default:
      return null;
  }
}

/** As many edits as the app allows. */
const fuzzy = (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** MiniSearch, all words wanted as prefixes, and typos looked for where nothing else is found. */
export function miniSearch(papers: readonly Paper[], state: UserState): Engine {
  const index = new MiniSearch<Texts & { readonly id: number }>({ fields: [...FIELDS] });
  for (const [id, paper] of papers.entries()) index.add({ id, ...textsOf(paper, state) });
  return {
    name: 'MiniSearch',
    asking: (_text, term) => {
      const query = miniQuery(term);
      if (query === null) return null;
      return () => {
        const exact = index.search(query);
        const found = exact.length > 0 ? exact : index.search(query, { fuzzy });
        return { count: found.length, first: found.slice(0, SHOWN).map(({ id }) => Number(id)) };
      };
    },
  };
}
