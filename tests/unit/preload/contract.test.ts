import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { library, type Methods, shell, vault, views } from '../../../src/preload/contract.ts';
import { ID, long, QUERY, RIGHT } from './right-inputs.ts';

describe.each(RIGHT)('every method of the %s', (_, methods, samples) => {
  test('has a sample', () => expect(Object.keys(samples)).toEqual(Object.keys(methods)));

  test.each(Object.entries(samples))('%s takes what it needs, and nothing else', (name, all) => {
    const input = methods[name]?.input ?? v.never();
    for (const given of all) {
      expect(v.is(input, given), JSON.stringify(given)).toBe(true);
      expect(v.is(input, { ...given, more: 1 })).toBe(false);
      for (const field of Object.keys(given)) {
        const { [field]: _left, ...rest } = given;
        if (name !== 'keep') expect(v.is(input, rest), `without ${field}`).toBe(false);
        expect(v.is(input, { ...given, [field]: [{}] }), `with another ${field}`).toBe(false);
      }
    }
    for (const nothing of [null, undefined, 3, 'x', [3]]) expect(v.is(input, nothing)).toBe(false);
  });
});

const exporting = (of: object) => ({ format: 'ris', of: { ...of, query: QUERY } });
const tooMany = { papers: Array.from({ length: 1001 }, (_, at) => `p-${at}`), query: QUERY };

test.each<[string, Methods[string], unknown]>([
  ['list', views.list, { query: QUERY, from: -1, to: 50, find: null }],
  [
    'annotations',
    views.annotations,
    { query: QUERY, filter: { text: '', colours: [] }, by: '', most: 1 },
  ],
  ['titled, no prefix', library.titled, { query: QUERY, prefix: '', after: 0 }],
  ['titled, long', library.titled, { query: QUERY, prefix: long(201), after: 0 }],
  ['titled, below', library.titled, { query: QUERY, prefix: 'a', after: -2 }],
  ['titled, between', library.titled, { query: QUERY, prefix: 'a', after: 0.5 }],
  ['complete, long', library.complete, { field: null, typed: long(201) }],
  ['complete, elsewhere', library.complete, { field: '', typed: 'a' }],
  ['linkable', library.linkable, { typed: long(1001) }],
  ['openLink', shell.openLink, { url: long(2049) }],
  ['setTheme', shell.setTheme, { theme: '' }],
  ['exportPapers, none', library.exportPapers, exporting({ kind: 'papers', papers: [] })],
  ['exportPapers, unknown', library.exportPapers, exporting({ kind: 'some' })],
  ['cite, unknown style', library.cite, { papers: ['p-a'], query: QUERY, style: 'house' }],
  ['cite, too many', library.cite, { ...tooMany, style: 'apa' }],
  ['bibtexOf, too many', library.bibtexOf, tooMany],
  ['markdownLinks, too many', library.markdownLinks, tooMany],
  ['beginExport', vault.beginExport, { format: 'doc' }],
  ['writeExport', vault.writeExport, { text: long(1024 * 1024 + 1) }],
  ['backup', vault.backup, { name: '../x.json' }],
  ['backup of the library', library.backup, { name: '../x.json' }],
  ['append', vault.append, { changes: [{ id: ID }] }],
  ['append, below', vault.append, { changes: [], handedOver: -1 }],
  ['append, no number', vault.append, { changes: [], handedOver: null }],
])('%s refuses what is out of bounds', (_, { input }, given) =>
  expect(v.is(input, given)).toBe(false),
);

test('append may say how many changes were handed over before', () =>
  expect(v.is(vault.append.input, { changes: [], handedOver: 20_000 })).toBe(true));
