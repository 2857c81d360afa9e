import type { SourceField } from '../../reference/source.ts';
import { trimmed } from '../latex-text/text-kind.ts';

/** The values of an entry by the name of their field in lower case; the first that is not empty. */
export class Fields {
  readonly #values = new Map<string, string>();
  readonly #all: readonly SourceField[];

  constructor(fields: readonly SourceField[]) {
    this.#all = fields;
    for (const [name, value] of fields) {
      const known = name.toLowerCase();
      if (trimmed(value) !== '' && !this.#values.has(known)) this.#values.set(known, value);
    }
  }

  /** The value as written, `''` for none. */
  get(name: string): string {
    return this.#values.get(name) ?? '';
  }

  /** The first of the fields that has a value. */
  first(...names: readonly string[]): string {
    return names.map((name) => this.get(name)).find((value) => value !== '') ?? '';
  }

  /** All values of fields whose name fits, in the order of the file. */
  all(fits: (name: string) => boolean): readonly string[] {
    return this.#all
      .filter(([name, value]) => trimmed(value) !== '' && fits(name.toLowerCase()))
      .map(([, value]) => value);
  }

  /** One by one, since there may be very many of which few are wanted. */
  names(): Iterable<string> {
    return this.#values.keys();
  }
}
