// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { setUp } from './pane.tsx';

afterEach(cleanup);

const fold = (facet: string) => fireEvent.click(screen.getByRole('button', { name: facet }));

const pressed = (element: HTMLElement) => element.getAttribute('aria-pressed');

test('a click asks for a value, another takes it back, and the count is said', () => {
  const { entry, button, text } = setUp();
  expect(button('Reading 3')).toBe(entry('Read status', 'Reading'));
  fireEvent.click(entry('Read status', 'Reading'));
  expect(text()).toBe('status:reading');
  expect(pressed(entry('Read status', 'Reading'))).toBe('true');
  fireEvent.click(entry('Read status', 'Read'));
  expect(text()).toBe('status:reading,read');
  fireEvent.click(entry('Read status', 'Reading'));
  expect(text()).toBe('status:read');
  expect(pressed(entry('Read status', 'Reading'))).toBe('false');
});

test('with Alt, by its button or by a key a value is left out', () => {
  const { entry, group, button, text } = setUp({ text: 'quant' });
  fireEvent.click(entry('Category', 'CV'), { altKey: true });
  expect(text()).toBe('quant -category:CV');
  expect(button('CV, excluded')).toBe(entry('Category', 'CV'));
  expect(pressed(entry('Category', 'CV'))).toBe(null);
  fireEvent.click(group('Category').getByRole('button', { name: 'Without CV' }));
  expect(text()).toBe('quant');
  fireEvent.keyDown(entry('Category', 'LG'), { key: '-' });
  expect(text()).toBe('quant -category:LG');
  fireEvent.keyDown(entry('Category', 'LG'), { key: 'Delete' });
  expect(text()).toBe('quant');
});

test('asking for what is left out takes its place', () => {
  const { entry, text } = setUp({ text: '-category:CV' });
  fireEvent.click(entry('Category', 'CV'));
  expect(text()).toBe('category:CV');
});

test('what is typed is shown as picked, also what is no value of its own', () => {
  const { entry } = setUp({ text: 'tag:"Binary Nets" author:zhang -code:yes has:note' });
  expect(pressed(entry('Tags', 'binary nets'))).toBe('true');
  fold('Author');
  expect(pressed(entry('Author', 'zhang'))).toBe('true');
  fold('Author');
  expect(pressed(entry('Code', 'No code'))).toBe('true');
  expect(pressed(entry('Notes', 'Has a note'))).toBe('true');
});

test('code and notes are asked for either way', () => {
  const { entry, text } = setUp();
  fireEvent.click(entry('Code', 'Has code'));
  fireEvent.click(entry('Code', 'No code'));
  expect(text()).toBe('code:no');
  fireEvent.click(entry('Code', 'No code'));
  fireEvent.click(entry('Notes', 'No note'));
  expect(text()).toBe('-has:note');
  fireEvent.click(entry('Notes', 'Has a note'));
  expect(text()).toBe('has:note');
});

test('of several tags any or all', () => {
  const { entry, group, text } = setUp();
  fireEvent.click(entry('Tags', 'binary nets'));
  expect(group('Tags').queryByRole('radio')).toBe(null);
  fireEvent.click(entry('Tags', 'to cite'));
  expect(text()).toBe('tag:"binary nets","to cite"');
  fireEvent.click(group('Tags').getByRole('radio', { name: 'all' }));
  expect(text()).toBe('tag:"binary nets" tag:"to cite"');
  fireEvent.click(group('Tags').getByRole('radio', { name: 'any' }));
  expect(text()).toBe('tag:"binary nets","to cite"');
});

test('a facet with picks is cleared, and no other', () => {
  const { entry, group, text } = setUp({ text: 'status:read' });
  expect(group('Category').queryByRole('button', { name: 'Clear Category' })).toBe(null);
  fireEvent.click(entry('Category', 'CV'));
  fireEvent.click(group('Category').getByRole('button', { name: 'Clear Category' }));
  expect(text()).toBe('status:read');
});

test('authors are folded at first, then a few and all of them, the picked one always', () => {
  const { entry, group, text } = setUp({ text: 'author:"Author 11"' });
  const authors = () => group('Author').queryAllByRole('button', { name: /^Author \d/ });
  expect(authors()).toHaveLength(0);
  fold('Author');
  expect(authors()).toHaveLength(9);
  expect(pressed(entry('Author', 'Author 11'))).toBe('true');
  fireEvent.click(group('Author').getByRole('button', { name: 'Show more' }));
  expect(authors()).toHaveLength(12);
  fireEvent.click(entry('Author', 'Author 10'));
  expect(text()).toBe('author:"Author 11","Author 10"');
  fold('Author');
});

test('a facet stays folded while the pane is away', () => {
  const first = setUp();
  fold('Category');
  expect(first.group('Category').queryByRole('button', { name: 'CV 20' })).toBe(null);
  cleanup();
  const second = setUp();
  expect(second.group('Category').queryByRole('button', { name: 'CV 20' })).toBe(null);
  fold('Category');
  expect(second.button('CV 20')).toBeTruthy();
});

test('the arrows walk through entries and to the buttons beside them', () => {
  const { entry, button, onEditTag } = setUp();
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key });
  entry('Category', 'LG').focus();
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement).toBe(entry('Read status', 'Unread'));
  press('ArrowUp');
  expect(document.activeElement).toBe(entry('Category', 'CL'));
  entry('Tags', 'to cite').focus();
  press('ArrowRight');
  expect(document.activeElement).toBe(button('Without to cite'));
  press('ArrowRight');
  expect(document.activeElement).toBe(button('Edit tag to cite'));
  fireEvent.click(button('Edit tag to cite'));
  expect(onEditTag).toHaveBeenCalledWith('t-to cite');
});

test('a facet of which no paper has a value is not shown, but what is picked of it can be cleared', () => {
  const nothing = { categories: [], years: [], authors: [] };
  setUp({ facets: nothing });
  const names = () => screen.getAllByRole('group').map((group) => group.querySelector('legend'));
  expect(names().map((name) => name?.textContent)).toEqual([
    'Read status',
    'Tags',
    'Code',
    'Notes',
  ]);
  cleanup();
  const { button, text } = setUp({ facets: nothing, text: 'category:CV year:2019' });
  fireEvent.click(button('Clear Category'));
  fireEvent.click(button('Clear Year'));
  expect(text()).toBe('');
  expect(names()).toHaveLength(4);
});

test.each([
  ['Clear Category', 'CV'],
  ['cs.AI', '"cs.AI"'],
])('the keyboard stays in the facet where “%s” goes away by being pressed', (name, value) => {
  const { text, group, button } = setUp({ text: `category:${value}` });
  const pressed = button(name);
  pressed.focus();
  fireEvent.click(pressed);
  expect(text()).toBe('');
  expect(pressed.isConnected).toBe(false);
  expect(document.activeElement).toBe(group('Category').getByRole('button', { name: 'Category' }));
});
