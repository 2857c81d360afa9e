import type { Receipt } from '../../../../src/domain/act.ts';
import type { ImportId } from '../../../../src/domain/import/import-item.ts';
import type { Outcome } from '../../../../src/domain/outcome.ts';
import type { Library } from '../../../../src/library/library.ts';

/** Two entries: of one a person kept all sorts of things, of the other nothing. */
export const TWO = `
@article{one, title = {A zebra of mathematics}, author = {Kovac, Ana and Li, Wei}, year = 2019,
  journal = {Annals of Animals}, doi = {10.1234/zebra}, abstract = {Stripes are discussed at length.},
  keywords = {animals, stripes}, readstatus = {read}, annote = {Bought at the fair.}}
@book{two, title = {Ants}, author = {Ode, Per}, year = 1999, publisher = {Hill}}
`;

/** The value of an answer that must succeed. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** Texts by the names of files. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** Hands files over, in parts where `size` is given, and reads them. */
export async function handedOver(
  { imports }: Pick<Library, 'imports'>,
  files: Files,
  size = Number.POSITIVE_INFINITY,
): Promise<ImportId> {
  const id = valueIn(await imports.begin());
  for (const [file, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let from = 0; from === 0 || from < bytes.length; from += size) {
      const part = new Uint8Array(bytes.slice(from, from + size));
      const isLast = from + size >= bytes.length;
      valueIn(await imports.add({ import: id, file, bytes: part, isLast }));
    }
  }
  valueIn(await imports.read({ import: id }));
  return id;
}

/** Imports files as they are decided on without a person. */
export async function imported(library: Library, files: Files): Promise<Receipt> {
  const id = await handedOver(library, files);
  return valueIn(await library.act({ kind: 'import', import: id }));
}
