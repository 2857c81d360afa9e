import type { Reading } from '../../reference/reference.ts';
import type { Status } from '../../status.ts';
import { readLatexText } from '../latex-text/read-latex-text.ts';
import { statusAmid, statusNamed } from '../read-status.ts';
import type { Fields } from './fields.ts';
import { SEMICOLON } from './semicolon.ts';
import { splitAtDepth } from './split-at-depth.ts';

const TAG_FIELDS: ReadonlySet<string> = new Set([
  'keywords',
  'keyword',
  'groups',
  'mendeley-tags',
  'mendeley-groups',
]);

/** `comment-…` is what JabRef calls the comments of one of several people, `review` what it did until version 3. */
export const isNoteField = (name: string): boolean =>
  /^(?:annote|annotation|comment|comments)(?:-|$)|^review$/u.test(name);

export const isTagField = (name: string): boolean => TAG_FIELDS.has(name);

function statusOf(fields: Fields): Status | null {
  const plain = (name: string): string => readLatexText(fields.get(name), 'lines');
  const exact = statusNamed(plain('readstatus'));
  if (exact) return exact;
  if (/^(?:1|yes|true)$/iu.test(fields.get('read').trim())) return 'read';
  for (const name of ['note', 'extra', 'annote', 'annotation']) {
    const status = statusAmid(plain(name));
    if (status) return status;
  }
  return null;
}

function tagsIn(value: string): readonly string[] {
  const bySemicolon = splitAtDepth(value, SEMICOLON);
  const parts = bySemicolon.length > 1 ? bySemicolon : splitAtDepth(value, /(?<!\\),/gu);
  return parts.map((part) => readLatexText(part, 'line')).filter((tag) => tag !== '');
}

/** What the person kept about the paper: tags are its keywords and groups. */
export const readReading = (fields: Fields, groups: readonly string[]): Reading => ({
  status: statusOf(fields),
  tags: [...new Set([...fields.all(isTagField).flatMap(tagsIn), ...groups])],
  notes: fields
    .all(isNoteField)
    .map((note) => readLatexText(note, 'lines'))
    .filter((note) => note !== ''),
});
