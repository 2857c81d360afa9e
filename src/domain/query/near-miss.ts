import { FIELDS, type FieldName } from './fields.ts';

/** True for texts that differ by one insertion, deletion, replacement or swap of neighbours. */
function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length !== restB.length)
    return restA.length < restB.length ? restA === restB.slice(1) : restA.slice(1) === restB;
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** The field a name was probably meant to be; none for names under three letters. */
export function nearMiss(name: string): FieldName | undefined {
  const lower = name.toLowerCase();
  if (lower.length < 3) return undefined;
  return FIELDS.find((field) => isOneEditAway(lower, field.name))?.name;
}
