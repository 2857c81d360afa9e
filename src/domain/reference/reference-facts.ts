import { editionOf } from '../citation/edition.ts';
import { singleLine } from '../safe/single-line.ts';
import { languageName } from './language-name.ts';
import { saidName } from './person-name.ts';
import { plainLine } from './plain-line.ts';
import type { Reference } from './reference.ts';
import { TYPE_NAMES } from './type-names.ts';

/** Something a reference says, with what it is called. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** Several of `Identifiers` are parted by spaces. */
const listed = (text: string): string => text.split(' ').join(', ');

/** A volume with the issue of it: `12(3)`. */
function volumeOf(reference: Reference): Fact {
  const [volume, issue] = [plainLine(reference.volume), plainLine(reference.issue)];
  if (volume === '') return { name: 'Issue', value: issue };
  return { name: 'Volume', value: issue === '' ? volume : `${volume}(${issue})` };
}

function editionIn({ edition }: Reference): string {
  const text = plainLine(edition);
  return editionOf(text) || text;
}

/**
 * What a reference says of where and how a work was published, as plain text in one line each: what
 * it does not say is left out, as are its title, authors, date, links and key.
 */
export const referenceFacts = (reference: Reference): readonly Fact[] =>
  [
    { name: 'Type', value: TYPE_NAMES[reference.type] },
    { name: 'Published in', value: plainLine(reference.venue) },
    volumeOf(reference),
    { name: 'Pages', value: plainLine(reference.pages) },
    { name: 'Series', value: plainLine(reference.series) },
    { name: 'Edition', value: editionIn(reference) },
    {
      name: 'Publisher',
      value: joined([plainLine(reference.publisher), plainLine(reference.publisherPlace)]),
    },
    { name: 'Editors', value: singleLine(joined(reference.editors.map(saidName))) },
    { name: 'Language', value: languageName(plainLine(reference.language)) },
    { name: 'ISBN', value: listed(reference.identifiers.isbn) },
    { name: 'ISSN', value: listed(reference.identifiers.issn) },
  ].filter(({ value }) => value !== '');
