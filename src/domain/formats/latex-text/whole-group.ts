import { exactlyRaised } from '../raised.ts';
import { accented } from './accents.ts';
import type { Role } from './group.ts';

/**
 * What a group whose content is needed as a whole reads as; `undefined` where it has no plain form
 * and stays as written.
 */
export function wholeText(role: Role, inner: string): string | undefined {
  switch (role.kind) {
    case 'accent':
      return role.marks.reduceRight<string | undefined>(
        (text, mark) => (text === undefined ? undefined : accented(text, mark)),
        inner,
      );
    case 'above':
      // Words above the line stay readable on it, as in `5th`.
      return exactlyRaised(inner, 'sup') ?? inner;
    case 'below':
      return exactlyRaised(inner, 'sub');
    case 'link':
      return inner === '' || inner === role.url ? role.url : `${inner} (${role.url})`;
    default:
      return inner;
  }
}
