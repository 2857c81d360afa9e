// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Row } from '../../../../src/preload/view-types.ts';
import { PaperRow } from '../../../../src/renderer/list/paper-row.tsx';
import { rowOf } from './rows.ts';

afterEach(cleanup);

const drawn = (known: Partial<Row>) => {
  const { container } = render(<PaperRow row={{ ...rowOf(1), ...known }} density="comfortable" />);
  const spans = [...container.querySelectorAll('span')];
  return {
    text: container.textContent,
    empty: spans.filter((span) => span.childNodes.length === 0),
  };
};

const NOTHING = { title: '', authors: [], date: '', category: '' } as const;

test.each<[string, Partial<Row>, string]>([
  ['all', {}, 'Title 1Ada Lovelace2024CVUnread'],
  ['no more than the month', { date: '2019-03' }, 'Title 1Ada Lovelace2019CVUnread'],
  ['no year', { date: '' }, 'Title 1Ada LovelaceCVUnread'],
  ['no category', { category: '' }, 'Title 1Ada Lovelace2024Unread'],
  ['no authors', { authors: [], authorsCut: true }, 'Title 12024CVUnread'],
  ['no title', { title: ' ' }, 'UntitledAda Lovelace2024CVUnread'],
  ['nothing', NOTHING, 'UntitledUnread'],
])('of a paper of which %s is known nothing stands for what is not', (_, known, text) => {
  expect(drawn(known)).toEqual({ text, empty: [] });
});
