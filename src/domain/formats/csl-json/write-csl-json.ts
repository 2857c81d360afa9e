import type { Reference } from '../../reference/reference.ts';
import { keptId, membersOf } from './item-of.ts';

/** Gives each item an id that none before has: `key`, `key-2`, or a number where there is no key. */
class Ids {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  fresh(wanted: string): string {
    const stem = wanted || 'item';
    let count = this.#counts.get(stem) ?? (wanted === '' ? 0 : 1);
    let id = wanted;
    while (id === '' || this.#taken.has(id)) {
      count += 1;
      id = `${stem}-${count}`;
    }
    this.#counts.set(stem, count);
    this.#taken.add(id);
    return id;
  }
}

function printed(reference: Reference, ids: Ids): string {
  const { citationKey } = reference;
  const before = keptId(reference);
  const id = ids.fresh(before || citationKey);
  const members = membersOf(reference);
  const isSaid =
    [before, citationKey].includes(id) || members.some(([name]) => name === 'citation-key');
  const key = isSaid || citationKey === '' ? [] : [['citation-key', citationKey]];
  const lines = [['id', id], ...key, ...members].map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `  {\n${lines.join(',\n')}\n  }`;
}

/**
 * References as a list of CSL-JSON (CSL 1.0.2 data schema), a part at a time. Each item has an id
 * of its own: the one it had, its citation key, or a number.
 */
export function* writeCslJson(references: Iterable<Reference>): Generator<string> {
  const ids = new Ids();
  let before = '[';
  for (const reference of references) {
    yield `${before}\n${printed(reference, ids)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
