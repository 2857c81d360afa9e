// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFileDrags } from '../../../../src/renderer/import/file-drags.ts';

/** An event of a drag, which jsdom does not know, with what is dragged. */
function dragOf(
  type: string,
  types: readonly string[],
  files: readonly File[] = [],
  items: readonly unknown[] = [],
) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(event, {
    dataTransfer: { types, files, items, dropEffect: 'none' },
    relatedTarget: null,
  });
}

function setUp() {
  const onOver = vi.fn();
  const onDrop = vi.fn();
  const field = document.body.appendChild(document.createElement('div'));
  const heard = vi.fn();
  for (const type of ['dragover', 'drop']) field.addEventListener(type, heard);
  const stop = watchFileDrags({ onOver, onDrop });
  onTestFinished(() => {
    stop();
    field.remove();
  });
  const send = (...given: Parameters<typeof dragOf>) => {
    const event = dragOf(...given);
    field.dispatchEvent(event);
    return event;
  };
  return { onOver, onDrop, heard, stop, send };
}

const FILE = new File(['@book{a}'], 'a.bib');

test('files are taken before a field in the window gets them, and nothing is opened', () => {
  const { onOver, onDrop, heard, send } = setUp();
  const over = send('dragover', ['Files']);
  expect(over.defaultPrevented).toBe(true);
  expect(over.dataTransfer.dropEffect).toBe('copy');
  expect(onOver).toHaveBeenLastCalledWith(true);
  const drop = send('drop', ['Files', 'text/plain'], [FILE]);
  expect(drop.defaultPrevented).toBe(true);
  expect(onDrop).toHaveBeenCalledExactlyOnceWith([FILE], []);
  expect(onOver).toHaveBeenLastCalledWith(false);
  expect(heard).not.toHaveBeenCalled();
});

test('a folder is told apart from the files beside it', () => {
  const { onDrop, send } = setUp();
  const folder = { isDirectory: true, name: 'papers' };
  const items = [folder, { isDirectory: false, name: 'a.bib' }, null].map((entry) => ({
    webkitGetAsEntry: () => entry,
  }));
  send('drop', ['Files'], [new File([], 'papers'), FILE], items);
  expect(onDrop).toHaveBeenCalledExactlyOnceWith([FILE], [folder]);
});

test('words that are dragged go their own way', () => {
  const { onOver, onDrop, heard, send } = setUp();
  for (const type of ['dragover', 'drop'])
    expect(send(type, ['text/html', 'text/plain']).defaultPrevented).toBe(false);
  expect(onOver).not.toHaveBeenCalledWith(true);
  expect(onDrop).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('files are taken after words were moved that are gone before their drag ends', () => {
  const { onDrop, send } = setUp();
  send('dragstart', ['text/plain']);
  send('drop', ['text/plain']);
  send('drop', ['Files'], [FILE]);
  expect(onDrop).toHaveBeenCalledExactlyOnceWith([FILE], []);
});

test('a picture of the window itself is no file from outside', () => {
  const { onDrop, heard, send } = setUp();
  send('dragstart', ['Files']);
  send('dragover', ['Files']);
  send('drop', ['Files'], [FILE]);
  send('dragend', ['Files']);
  expect(onDrop).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledTimes(2);
  send('drop', ['Files'], [FILE]);
  expect(onDrop).toHaveBeenCalledOnce();
});

test('files that are carried away again are not waited for', () => {
  const { onOver, send } = setUp();
  send('dragover', ['Files']);
  send('dragleave', ['Files']);
  expect(onOver).toHaveBeenLastCalledWith(false);
});

test('nothing is taken after the end', () => {
  const { onDrop, stop, send } = setUp();
  stop();
  expect(send('drop', ['Files'], [FILE]).defaultPrevented).toBe(false);
  expect(onDrop).not.toHaveBeenCalled();
});
