import * as v from 'valibot';
import { failure, type Outcome, success } from '../domain/outcome.ts';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import { settingsSchema } from '../preload/inputs.ts';
import type { Database, SettingRow } from './store/database.ts';
import { reasonFor } from './store/reason-for.ts';

const isKnown = (name: string): name is keyof typeof settingsSchema.entries =>
  Object.hasOwn(settingsSchema.entries, name);

/** The settings that were kept; the usual one for each that is missing or makes no sense any more. */
export function settingsFrom(rows: readonly SettingRow[]): Settings {
  const valid = rows.filter(
    ({ name, value }) => isKnown(name) && v.is(settingsSchema.entries[name], value),
  );
  const kept = Object.fromEntries(valid.map(({ name, value }) => [name, value]));
  return { ...DEFAULT_SETTINGS, ...v.parse(settingsSchema, kept) };
}

/** Keeps some settings, leaving the others as they are. */
export async function keepSettings(
  database: Database,
  settings: Partial<Settings>,
): Promise<Outcome<null>> {
  try {
    const rows = Object.entries(settings).map(([name, value]) => ({ name, value }));
    await database.settings.bulkPut(rows);
    return success(null);
  } catch (error) {
    return failure('not-saved', reasonFor(error));
  }
}
