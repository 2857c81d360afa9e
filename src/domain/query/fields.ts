/** A field a query can name. */
interface Field {
  readonly name: string;
  /** One sentence for the person. */
  readonly help: string;
  /** A query that uses it. */
  readonly example: string;
  /** What can stand after the colon, where that is a fixed list. */
  readonly values?: readonly string[];
}

/** The fields in the order they are offered and explained. */
export const FIELDS = [
  {
    name: 'title',
    help: 'Searches titles only: a word, a phrase in quotes, or a group in parentheses.',
    example: 'title:(binary OR "neural network")',
  },
  {
    name: 'author',
    help: 'Papers by an author; names with spaces go in quotes, and a comma means “or”.',
    example: 'author:"Yann LeCun",hinton',
  },
  { name: 'abstract', help: 'Searches abstracts only.', example: 'abstract:"weight sharing"' },
  { name: 'note', help: 'Searches your notes only.', example: 'note:reproduce' },
  {
    name: 'tag',
    help: 'Papers with a tag; a comma means “or”, several tag: terms mean all of them.',
    example: 'tag:"binary nets",edge',
  },
  { name: 'category', help: 'Papers of a subject category.', example: 'category:CV,LG' },
  {
    name: 'status',
    help: 'Papers by where you stand with them.',
    example: 'status:to-read,reading',
    values: ['unread', 'to-read', 'reading', 'skimmed', 'read', 'dropped'],
  },
  {
    name: 'code',
    help: 'Papers with or without code.',
    example: 'code:yes',
    values: ['yes', 'no'],
  },
  {
    name: 'has',
    help: 'Papers that have a note, tag, highlight, code or link.',
    example: 'has:note',
    values: ['note', 'tag', 'highlight', 'code', 'link'],
  },
  { name: 'year', help: 'Papers of a year or of a range of years.', example: 'year:2020..2023' },
  { name: 'date', help: 'Papers of a day, a month or a range.', example: 'date:2023-05' },
  { name: 'added', help: 'Papers by when they came into the library.', example: 'added:>=2024-01' },
  { name: 'changed', help: 'Papers by when you last changed them.', example: 'changed:2024' },
  { name: 'read', help: 'Papers by when you marked them as read.', example: 'read:2024-10..' },
  {
    name: 'sort',
    help: 'The order of the list; + after it means ascending, - descending.',
    example: 'sort:date-',
    values: ['relevance', 'page', 'date', 'title', 'author', 'status', 'added', 'changed'],
  },
] as const satisfies readonly Field[];

export type FieldName = (typeof FIELDS)[number]['name'];

const BY_NAME: ReadonlyMap<string, FieldName> = new Map(FIELDS.map(({ name }) => [name, name]));

/** The field of that name, in upper or lower case. */
export const fieldNamed = (name: string): FieldName | undefined => BY_NAME.get(name.toLowerCase());

/** True for fields whose values can be a list with commas, which means any of them. */
export const takesList = (field: FieldName): boolean =>
  field !== 'title' && field !== 'abstract' && field !== 'note' && field !== 'sort';
