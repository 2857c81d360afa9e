import { HTML_ENTITIES } from '../decoded-entities.ts';

const NAME = `&\\}?(?:#\\d{1,7}|#x[0-9a-f]{1,6}|${[...HTML_ENTITIES.keys()].join('|')})`;

/** A semicolon that parts a list: no thin space (`\;`), nor the end of a name of HTML, as in `&amp;`. */
export const SEMICOLON = new RegExp(`(?<!\\\\|${NAME});`, 'giu');
