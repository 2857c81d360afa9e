// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showDialogs } from '../showing-dialogs.ts';
import { library, setUp, VIEWS, view } from './pane.tsx';

beforeEach(() => {
  Element.prototype.setPointerCapture = () => {};
  showDialogs();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed');
const settled = () => act(async () => {});
const savers = () => screen.queryAllByRole('button', { name: 'Save this search as a view' });

function openMenu(name: string) {
  fireEvent.click(screen.getByRole('button', { name: `Change view ${name}` }));
  return within(screen.getByRole('menu'));
}

test('All is pressed while nothing is searched, a view while the search means the same', () => {
  const { views, text, button } = setUp();
  expect(pressed(views.getByRole('button', { name: 'All 42' }))).toBe('true');
  fireEvent.click(views.getByRole('button', { name: 'To read 1' }));
  expect(text()).toBe('status:to-read');
  expect(pressed(views.getByRole('button', { name: 'To read 1' }))).toBe('true');
  expect(pressed(views.getByRole('button', { name: 'All 42' }))).toBe('false');
  fireEvent.click(views.getByRole('button', { name: 'All 42' }));
  expect(text()).toBe('');
  fireEvent.click(button('Has code 17'));
  expect(pressed(views.getByRole('button', { name: 'Has code 1' }))).toBe('true');
});

test.each(['pointer', 'focus'])('what is typed meanwhile is known once used by %s', (way) => {
  const { text, entry } = setUp({ text: 'graph', typed: 'graph networks' });
  const category = entry('Category', 'CV');
  if (way === 'pointer') fireEvent.pointerDown(category);
  else act(() => category.focus());
  fireEvent.click(category);
  expect(text()).toBe('graph networks category:CV');
});

test('the order a view was saved in comes with it', () => {
  const sorted = { ...view('Oldest', 'low bit'), sort: { by: 'date', direction: 'ascending' } };
  const { views, text } = setUp({
    views: [{ ...sorted, sort: { by: 'date', direction: 'ascending' } }],
  });
  fireEvent.click(views.getByRole('button', { name: 'Oldest 1' }));
  expect(text()).toBe('low bit sort:date+');
  expect(pressed(views.getByRole('button', { name: 'Oldest 1' }))).toBe('true');
});

test('only a search that is no view yet can be saved', () => {
  const { onSaveView } = setUp({ text: '  bit   low' });
  fireEvent.click(savers()[0] ?? document);
  expect(onSaveView).toHaveBeenCalledOnce();
  cleanup();
  setUp({ text: ' low   bit ' });
  expect(savers()).toHaveLength(0);
  cleanup();
  setUp();
  expect(savers()).toHaveLength(0);
});

test('the menu is walked by the arrows and gives the focus back', async () => {
  const { button } = setUp();
  const menu = openMenu('To read');
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key });
  expect(document.activeElement?.textContent).toBe('Rename…');
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Move down');
  press('ArrowUp');
  press('ArrowUp');
  expect(document.activeElement?.textContent).toBe('Delete');
  expect(menu.getByRole('menuitem', { name: 'Replace by this search' })).toHaveProperty(
    'disabled',
    true,
  );
  press('Escape');
  expect(screen.queryByRole('menu')).toBe(null);
  expect(document.activeElement).toBe(button('Change view To read'));
});

test('a view is replaced by the search and its order', async () => {
  const { text } = setUp({ text: 'nets', order: { by: 'title', direction: 'ascending' } });
  fireEvent.click(openMenu('Low').getByRole('menuitem', { name: 'Replace by this search' }));
  await settled();
  expect(library.acts).toEqual([
    {
      kind: 'replace-view',
      view: 'v-Low',
      text: 'nets',
      sort: { by: 'title', direction: 'ascending' },
    },
  ]);
  expect(text()).toBe('nets sort:title');
});

test('a view is moved by the menu and by Alt and the arrows, and not past the ends', async () => {
  const { views, give } = setUp();
  fireEvent.click(openMenu('Low').getByRole('menuitem', { name: 'Move up' }));
  const low = views.getByRole('button', { name: 'Low 1' });
  low.focus();
  fireEvent.keyDown(low, { key: 'ArrowDown', altKey: true });
  fireEvent.keyDown(views.getByRole('button', { name: 'To read 1' }), {
    key: 'ArrowUp',
    altKey: true,
  });
  fireEvent.keyDown(views.getByRole('button', { name: 'To read 1' }), {
    key: 'ArrowDown',
    altKey: true,
  });
  fireEvent.keyDown(views.getByRole('button', { name: 'Has code 1' }), {
    key: 'ArrowDown',
    altKey: true,
  });
  await settled();
  expect(library.acts).toEqual([
    { kind: 'move-view', view: 'v-Low', before: 'v-Has code' },
    { kind: 'move-view', view: 'v-To read', before: 'v-Low' },
    { kind: 'move-view', view: 'v-Has code', before: null },
  ]);
  give([...VIEWS.slice(2), ...VIEWS.slice(0, 2)]);
  expect(document.activeElement).toBe(views.getByRole('button', { name: 'Low 1' }));
});

test('a view is dragged to its place, unless the drag is broken off, and not picked', async () => {
  const { views, text } = setUp();
  const entries = views.getAllByRole('listitem').slice(1);
  // Twenty pixels each; the test environment lays nothing out.
  for (const [index, entry] of entries.entries())
    vi.spyOn(entry, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, index * 20, 100, 20));
  const pointer = { isPrimary: true, button: 0, pointerId: 1 };
  const drag = (name: string, from: number, to: number, end = fireEvent.pointerUp) => {
    const entry = views.getByRole('button', { name });
    fireEvent.pointerDown(entry, { ...pointer, clientY: from });
    // Wherever the pointer is by then.
    fireEvent.pointerMove(document.body, { ...pointer, clientY: to });
    end(document.body, pointer);
    fireEvent.click(entry);
  };
  drag('Low 1', 50, 5);
  drag('To read 1', 10, 35);
  drag('To read 1', 10, 90);
  drag('To read 1', 10, 90, fireEvent.pointerCancel);
  drag('To read 1', 10, 25);
  expect(text()).toBe('');
  drag('To read 1', 10, 13);
  expect(text()).toBe('status:to-read');
  await settled();
  expect(library.acts).toEqual([
    { kind: 'move-view', view: 'v-Low', before: 'v-To read' },
    { kind: 'move-view', view: 'v-To read', before: 'v-Low' },
    { kind: 'move-view', view: 'v-To read', before: null },
  ]);
});

test('a view is deleted and the focus stays in the list', async () => {
  const { views } = setUp();
  fireEvent.click(openMenu('To read').getByRole('menuitem', { name: 'Delete' }));
  await settled();
  expect(library.acts).toEqual([{ kind: 'delete-view', view: 'v-To read' }]);
  expect(document.activeElement).toBe(views.getByRole('button', { name: 'All 42' }));
});

test('a view is renamed in a dialog', async () => {
  setUp();
  fireEvent.click(openMenu('Low').getByRole('menuitem', { name: 'Rename…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'View “Low”' }));
  fireEvent.change(dialog.getByRole('textbox', { name: 'Name' }), {
    target: { value: ' Few bits ' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Rename' }));
  await settled();
  expect(library.acts).toEqual([{ kind: 'rename-view', view: 'v-Low', name: 'Few bits' }]);
  expect(screen.queryByRole('dialog')).toBe(null);
});
