import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { count } from '../../preload/import-inputs.ts';
import { changeId } from '../../preload/inputs.ts';
import { flushFolder, replaceFile } from './durable-file.ts';
import { isMissing, reasonInReading } from './reason.ts';

const schema = v.object({
  folder: v.string(),
  /** Of the sub-folder that is this library's own. */
  name: v.pipe(v.string(), v.regex(/^[0-9a-z]{8}$/)),
  /** The newest backup that is there. */
  last: v.nullable(
    v.object({
      head: v.object({ count, last: v.nullable(changeId) }),
      time: v.pipe(v.number(), v.safeInteger()),
    }),
  ),
});

/** The second folder that was chosen, and what went there last. */
export type SecondChoice = v.InferOutput<typeof schema>;

const pathIn = (folder: string) => join(folder, 'second-folder.json');

function choiceIn(text: string): Outcome<SecondChoice> {
  try {
    return success(v.parse(schema, JSON.parse(text)));
  } catch {
    return failure('broken', 'It is damaged.');
  }
}

/** What was chosen, `null` for nothing; a failure with the reason where the file of it cannot be read. */
export async function readChoice(folder: string): Promise<Outcome<SecondChoice | null>> {
  try {
    return choiceIn(await readFile(pathIn(folder), 'utf8'));
  } catch (error) {
    return isMissing(error) ? success(null) : failure('broken', reasonInReading(error));
  }
}

/** Keeps what was chosen; rejects where the disk refuses. */
export async function keepChoice(folder: string, choice: SecondChoice | null): Promise<void> {
  if (choice) return replaceFile(pathIn(folder), `${JSON.stringify(choice)}\n`);
  await rm(pathIn(folder), { force: true });
  await flushFolder(folder);
}
