import type { PersonName } from '../../reference/person-name.ts';
import type { PartialDate } from '../../reference/reference.ts';

type Value = string | boolean | null | PartialDate | readonly (string | PersonName)[];

const person = (name: string | PersonName): string =>
  typeof name === 'string'
    ? name
    : JSON.stringify([name.family, name.given, name.particle, name.suffix, name.isLiteral]);

const comparable = (value: Value): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('year' in value) return JSON.stringify([value.year, value.month, value.day]);
  return JSON.stringify(value.map(person));
};

/** Whether two values of a reference say the same. */
export const isSameValue = (one: Value, other: Value): boolean =>
  comparable(one) === comparable(other);
