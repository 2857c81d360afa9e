import { ENTITY_NAME } from '../decoded-entities.ts';

/** A semicolon that parts a list: no thin space (`\;`), nor the end of an entity, as in `{\&}amp;`. */
export const SEMICOLON = new RegExp(`(?<!\\\\|&\\}?${ENTITY_NAME});`, 'giu');
