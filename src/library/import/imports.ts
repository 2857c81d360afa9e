import { failure } from '../../domain/outcome.ts';
import type { Handlers } from '../../preload/channel.ts';
import type { library } from '../../preload/contract.ts';
import type { ImportView } from '../../preload/import-types.ts';

type Methods = Handlers<typeof library>;

/** The import that is under way, of which there is one at most. */
export interface Imports {
  readonly begin: () => ReturnType<Methods['beginImport']>;
  readonly add: Methods['addToImport'];
  readonly read: Methods['readImport'];
  readonly entries: Methods['importedEntries'];
  readonly entry: Methods['importedEntry'];
  readonly problems: Methods['importProblems'];
  readonly choose: Methods['chooseImport'];
  readonly chooseField: Methods['chooseImportField'];
  readonly match: Methods['matchColumns'];
  readonly drop: Methods['dropImport'];
  readonly view: () => ImportView | null;
}

const not = async () => failure('refused', 'Not yet.');

export const imports: Imports = {
  begin: not,
  add: not,
  read: not,
  entries: not,
  entry: not,
  problems: not,
  choose: not,
  chooseField: not,
  match: not,
  drop: not,
  view: () => null,
};
