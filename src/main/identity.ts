/**
 * What the person's data hangs on. Each of these names a folder or a database on their disk,
 * so changing one after the first release would make a library disappear.
 */
export const IDENTITY = Object.freeze({
  product: 'Reading List',
  userDataFolder: 'Reading List',
  developmentFolder: 'Reading List Dev',
  scheme: 'app',
  host: 'reading-list',
  origin: 'app://reading-list',
  /** The empty name is the default session, kept in the user-data folder itself. */
  partition: '',
} as const);
