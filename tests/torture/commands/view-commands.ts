import { viewNamed } from '../../../src/domain/change/views-in-order.ts';
import { type Maker, oneOf } from './command.ts';

const VIEWS = ['edge', 'Später', 'no tags'];

const saveView: Maker = (random, { views }) => {
  const name = random.one(VIEWS);
  if (views.some((view) => view.name === name)) return null;
  const text = random.one(['tag:x', 'year:2020..', '']);
  return {
    act: { kind: 'save-view', name, text, sort: null },
    change: (shelf) => shelf.views.push({ name, text }),
  };
};

const changeView: Maker = (random, shelf, state) => {
  const seen = oneOf(random, shelf.views);
  const view = seen ? viewNamed(state, seen.name)?.id : undefined;
  if (seen === null || view === undefined) return null;
  const at = shelf.views.indexOf(seen);
  const change = random.below(4);
  if (change === 0)
    return {
      act: { kind: 'delete-view', view },
      change: ({ views }) => views.splice(at, 1),
    };
  if (change === 1)
    return {
      act: { kind: 'replace-view', view, text: 'title:net', sort: null },
      change: ({ views }) => views.splice(at, 1, { ...seen, text: 'title:net' }),
    };
  if (change === 2) {
    const name = `${seen.name.slice(0, 20)} ${random.below(1e6)}`;
    return {
      act: { kind: 'rename-view', view, name },
      change: ({ views }) => views.splice(at, 1, { ...seen, name }),
    };
  }
  const before = oneOf(random, shelf.views);
  if (before === null || before === seen) return null;
  return {
    act: { kind: 'move-view', view, before: viewNamed(state, before.name)?.id ?? null },
    change: ({ views }) => {
      views.splice(at, 1);
      views.splice(
        views.findIndex(({ name }) => name === before.name),
        0,
        seen,
      );
    },
  };
};

/** What is done to views. */
export const VIEW_COMMANDS: readonly Maker[] = [saveView, changeView];
