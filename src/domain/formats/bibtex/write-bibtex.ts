import type { Reference } from '../../reference/reference.ts';
import type { SourceField } from '../../reference/source.ts';
import { isBalanced } from '../latex-text/loose-braces.ts';
import { writeLatexText } from '../latex-text/write-latex-text.ts';
import { plainKey } from './citation-key-for.ts';
import type { Dialect } from './dialect.ts';
import { hasEntryStart } from './entry-start.ts';
import { entryType, isTypeOf, referenceType } from './entry-types.ts';
import { isMonthName } from './months.ts';
import { readEntry } from './read-entry.ts';
import { SLOTS, type Slot } from './slots.ts';
import { thesisEntry } from './thesis-entry.ts';

/** Fields that only styles of BibLaTeX know, by what those of BibTeX call them. */
const IN_BIBTEX: ReadonlyMap<string, string> = new Map([
  ['journaltitle', 'journal'],
  ['location', 'address'],
  ['annotation', 'annote'],
  ['eprinttype', 'archiveprefix'],
]);

/** What BibLaTeX puts into words, in a field `type`, and BibTeX prints as it is. */
const KINDS_IN_BIBTEX: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', "Master's thesis"],
  ['bathesis', "Bachelor's thesis"],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
]);

/** Fields whose meaning a style of BibTeX cannot know by another name. */
const NOT_IN_BIBTEX: ReadonlySet<string> = new Set([
  'date',
  'subtitle',
  'booksubtitle',
  'journalsubtitle',
]);

const slotOf = (name: string): Slot | undefined =>
  SLOTS.find(({ reads }) => reads(name.toLowerCase()));

/** The reference as its own fields alone say it. */
const asItWas = ({ source, citationKey }: Reference): Reference | undefined =>
  source.format === 'bibtex'
    ? readEntry({ type: source.type, key: citationKey, fields: source.fields }, [])
    : undefined;

/** The parts that must be written anew: what was changed, taken over, or is not of the dialect. */
function changedSlots(
  reference: Reference,
  original: Reference | undefined,
  dialect: Dialect,
): ReadonlySet<Slot> {
  if (!original) return new Set(SLOTS);
  const foreign = reference.source.fields
    .filter(([name]) => dialect === 'bibtex' && NOT_IN_BIBTEX.has(name.toLowerCase()))
    .map(([name]) => slotOf(name));
  return new Set(
    SLOTS.filter((slot) => !slot.isSame(reference, original) || foreign.includes(slot)),
  );
}

/** The fields of the source in their order, with those written anew where their part was. */
function fieldsOf(
  reference: Reference,
  original: Reference | undefined,
  dialect: Dialect,
): readonly SourceField[] {
  const { source } = reference;
  const changed = changedSlots(reference, original, dialect);
  const pending = new Set(changed);
  const fields: SourceField[] = [];
  const own = source.format === 'bibtex' ? source.fields : [];
  for (const [name, value] of own) {
    const slot = slotOf(name);
    if (!slot || !changed.has(slot)) fields.push([name, value]);
    else if (pending.delete(slot)) fields.push(...slot.write(reference, dialect));
  }
  for (const slot of SLOTS) if (pending.has(slot)) fields.push(...slot.write(reference, dialect));
  return fields;
}

function inDialect(
  fields: readonly SourceField[],
  { type, dialect }: { readonly type: string; readonly dialect: Dialect },
): readonly SourceField[] {
  if (dialect === 'biblatex') return fields;
  const names = new Set(fields.map(([name]) => name.toLowerCase()));
  const isThesis = /^(?:phd|masters)thesis$/iu.test(type);
  return fields.map(([name, value]) => {
    const isSchool = isThesis && name.toLowerCase() === 'institution';
    const other = isSchool ? 'school' : IN_BIBTEX.get(name.toLowerCase());
    const kind = name.toLowerCase() === 'type' ? KINDS_IN_BIBTEX.get(value.trim()) : undefined;
    return [other !== undefined && !names.has(other) ? other : name, kind ?? value];
  });
}

/** A value between its delimiters; one that would break the file is written sign by sign. */
function delimited([name, value]: SourceField): string {
  if (name.toLowerCase() === 'month' && isMonthName(value)) return value;
  const isSafe = isBalanced(value) && !hasEntryStart(value);
  return `{${isSafe ? value : writeLatexText(value, 'lines', 'as they are')}}`;
}

/** The type of the entry, with the fields that say more of it where they are not those of the source. */
interface TypeAndKind {
  readonly type: string;
  readonly kind: readonly SourceField[] | 'as it was';
}

function typeOf(
  { source, type, identifiers }: Reference,
  original: Reference | undefined,
  dialect: Dialect,
): TypeAndKind {
  if (original?.type === type && isTypeOf(source.type, dialect)) {
    return { type: source.type, kind: 'as it was' };
  }
  if (type === 'thesis') return thesisEntry(source, dialect);
  const written = entryType(type, dialect);
  const isSaid = referenceType(written, '', identifiers.arxiv !== '') === type;
  return { type: written, kind: isSaid ? [] : [['entrysubtype', type]] };
}

/**
 * The reference as an entry with that key. What was read from BibTeX and not changed since is written
 * as it was, unknown fields too; everything else is escaped, in Unicode, so that reading it gives the
 * same again. Braces are balanced in any case.
 */
export function writeBibtex(reference: Reference, dialect: Dialect, key: string): string {
  const original = asItWas(reference);
  const { type, kind } = typeOf(reference, original, dialect);
  const fields = fieldsOf(reference, original, dialect);
  const typed =
    kind === 'as it was'
      ? fields
      : [...fields.filter(([name]) => name.toLowerCase() !== 'entrysubtype'), ...kind];
  const lines = inDialect(typed, { type, dialect }).map(
    (field) => `  ${field[0]} = ${delimited(field)},\n`,
  );
  return `@${type}{${plainKey(key)},\n${lines.join('')}}\n`;
}
