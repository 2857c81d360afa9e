import { counted } from '../change/counted.ts';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** A size as one says it, in powers of a thousand: “1 byte”, “12 kB”, “3.4 MB”. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  let [size, unit] = [bytes / 1000, 0];
  // What would be rounded to a thousand is one of the next unit.
  while (size >= 999.5 && unit < UNITS.length - 1) [size, unit] = [size / 1000, unit + 1];
  return `${size < 9.95 ? size.toFixed(1) : String(Math.round(size))} ${UNITS[unit]}`;
}
