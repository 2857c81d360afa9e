import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { printOwnLink } from '../../../../src/domain/link/own-link.ts';
import { printPaperLink } from '../../../../src/domain/link/paper-links.ts';
import { remarkPaperLinks } from '../../../../src/renderer/notes/remark-paper-links.ts';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkPaperLinks);

/** How many cells each row of the tables of a note has, and where its links lead. */
function drawn(note: string) {
  const [rows, links]: [number[], string[]] = [[], []];
  const walk = ({ type, url, children = [] }: Node) => {
    if (type === 'tableRow') rows.push(children.length);
    if (type === 'link') links.push(url ?? '');
    children.forEach(walk);
  };
  walk(processor.runSync(processor.parse(note)));
  return { rows, links };
}

const address = printOwnLink({ paper: 'p-abc', highlight: null });

test('a link that is written in a table stays in its cell, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const link = printPaperLink('p-abc', `x${title}`, true);
      const note = `| a | b |\n| - | - |\n| ${link} | c |`;
      expect(drawn(note)).toEqual({ rows: [2, 2], links: [address] });
    }),
  );
});

test('outside a table a link leads there in either form', () => {
  const links = [address, address];
  expect(drawn('See [[p-abc|A]] and [[p-abc\\|A]].')).toEqual({ rows: [], links });
});
