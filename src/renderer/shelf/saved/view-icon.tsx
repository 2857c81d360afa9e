import { Bookmark, CodeXml, NotebookPen, Tag } from 'lucide-react';
import { memo } from 'react';
import { conjunctsOf } from '../../../domain/query/normalised.ts';
import { parseQuery } from '../../../domain/query/parse-query.ts';
import { picksOf } from '../../../domain/query/picks.ts';
import { STATUSES } from '../../../domain/status.ts';
import { StatusGlyph } from '../../ui/status-glyph.tsx';

/** What a view is about where it asks for one thing only, else a bookmark. */
export const ViewIcon = memo(function ViewIcon({ text }: { readonly text: string }) {
  const { term } = parseQuery(text);
  const { status, code, has, tag } = picksOf(term).values;
  const holdings = [...has.include, ...has.exclude];
  if (conjunctsOf(term).length === 1) {
    const [only, ...more] = status.include;
    const known = STATUSES.find((each) => each === only);
    if (known && more.length === 0) return <StatusGlyph status={known} />;
    if (code.include.length > 0) return <CodeXml size={15} aria-hidden />;
    if (holdings.includes('note')) return <NotebookPen size={15} aria-hidden />;
    if (tag.include.length > 0 || holdings.includes('tag')) return <Tag size={15} aria-hidden />;
  }
  return <Bookmark size={15} aria-hidden />;
});
