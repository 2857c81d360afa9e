import type { PersonName } from '../reference/person-name.ts';
import { readName } from './read-name.ts';
import { tidyLine } from './tidy.ts';

/** The name of an institution as EndNote wants it: a comma at its end, and those within doubled. */
const markedLiteral = (text: string): string => `${text.replaceAll(',', ',,')},`;

/** Whether a family name alone would be taken for something else. */
function isMistaken(whole: string): boolean {
  const name = readName(whole);
  return name === null || name.isLiteral || name.given !== '' || name.suffix !== '';
}

/** Writes a name with commas, so that `readName` reads it again. */
export function writtenName({ family, given, particle, suffix, isLiteral }: PersonName): string {
  const whole = tidyLine(`${particle} ${family}`);
  if (isLiteral) return markedLiteral(whole);
  if (suffix !== '') return tidyLine(`${whole}, ${given}, ${suffix}`);
  if (given !== '') return tidyLine(`${whole}, ${given}`);
  return isMistaken(whole) ? `${whole}, ,` : whole;
}
