import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings.ts';
import {
  initialState,
  queryOf,
  reduceView,
  type ViewAction,
} from '../../../../src/renderer/app/view-state.ts';

const orderAfter = (...actions: readonly ViewAction[]) =>
  queryOf(actions.reduce(reduceView, initialState(DEFAULT_SETTINGS))).sort.by;

const typed = (text: string): ViewAction => ({ kind: 'search', text, typed: true });
const byDate: ViewAction = { kind: 'sort', sort: { by: 'date', direction: 'descending' } };

test('an order picked for words stays while they change, and goes with them', () => {
  expect(orderAfter(typed('nets'), byDate, typed('nets edge'))).toBe('date');
  expect(orderAfter(typed('nets'), byDate, typed(''), typed('nets'))).toBe('relevance');
});

test('a search that is opened, such as a view, has its own order', () => {
  const view: ViewAction = { kind: 'search', text: 'quant', show: true };
  expect(orderAfter(typed('nets'), byDate, view)).toBe('relevance');
  expect(orderAfter(typed('nets'), byDate, { ...view, show: false })).toBe('date');
});
