/** An object of JSON, of which nothing is known yet. */
export type Members = Readonly<Record<string, unknown>>;

/** True for an object that is no array. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: what is no array is its only element, nothing is none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text or number as text without blanks around it, of a list the first that is not empty. */
export function textOf(value: unknown): string {
  const [first] = listOf(value)
    .map((each) => (typeof each === 'number' && Number.isFinite(each) ? String(each) : each))
    .filter((each) => typeof each === 'string')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return first ?? '';
}

/** JSON as a value; `null` where it is damaged or nested too deeply. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
