// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CompletingField } from '../../../src/renderer/ui/completing-field.tsx';

afterEach(cleanup);

function setUp() {
  const onChoose = vi.fn();
  render(
    <CompletingField
      name="Add tag"
      field={createRef()}
      maxLength={60}
      optionsFor={(text) => ['alpha', 'beta', 'betelgeuse'].filter((each) => each.includes(text))}
      renderOption={(option) => option}
      onChoose={onChoose}
    />,
  );
  const field = screen.getByRole('combobox', { name: 'Add tag' });
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const press = (key: string) => fireEvent.keyDown(field, { key });
  const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
  const active = () =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { field, onChoose, type, press, options, active };
}

test('offers what fits and takes the first by Enter', () => {
  const { field, onChoose, type, press, options } = setUp();
  expect(field).toHaveProperty('ariaExpanded', 'false');
  type('bet');
  expect(options()).toEqual(['beta', 'betelgeuse']);
  press('Enter');
  expect(onChoose).toHaveBeenCalledWith('beta');
  expect(options()).toEqual([]);
  expect(field).toHaveProperty('value', '');
});

test('moves by the arrows, round the ends, and says where it is', () => {
  const { onChoose, type, press, active } = setUp();
  type('bet');
  expect(active()).toBe('beta');
  press('ArrowDown');
  expect(active()).toBe('betelgeuse');
  press('ArrowDown');
  expect(active()).toBe('beta');
  press('ArrowUp');
  press('Enter');
  expect(onChoose).toHaveBeenCalledWith('betelgeuse');
});

test('Enter in an empty field adds nothing', () => {
  const { onChoose, press, options } = setUp();
  press('ArrowDown');
  expect(options()).toHaveLength(3);
  press('Enter');
  expect(onChoose).not.toHaveBeenCalled();
});

test('Escape empties the field, then leaves it', () => {
  const { field, type, press, options } = setUp();
  field.focus();
  type('bet');
  press('Escape');
  expect(field).toHaveProperty('value', '');
  press('Escape');
  expect(options()).toEqual([]);
  expect(document.activeElement).not.toBe(field);
});

test('keys of an input method choose and end its words, and nothing else', () => {
  const { field, onChoose, type, options, active } = setUp();
  type('bet');
  for (const key of ['ArrowDown', 'Enter', 'Escape'])
    expect(fireEvent.keyDown(field, { key, isComposing: true })).toBe(true);
  expect(onChoose).not.toHaveBeenCalled();
  expect(options()).toEqual(['beta', 'betelgeuse']);
  expect(active()).toBe('beta');
  expect(field).toHaveProperty('value', 'bet');
});
