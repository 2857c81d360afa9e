// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Block } from '../../../../src/renderer/notes/text-edit.ts';
import { useEditor } from '../../../../src/renderer/notes/use-editor.ts';

const opened = vi.fn();
const editor = { focus: vi.fn(), insert: vi.fn(), takeText: vi.fn(), close: vi.fn() };

vi.doMock('../../../../src/renderer/notes/editor.ts', () => ({ openEditor: opened }));

beforeEach(() => {
  vi.clearAllMocks();
  opened.mockReturnValue(editor);
});
afterEach(cleanup);

interface Handle {
  readonly insert: (block: Block) => void;
}

interface Props {
  readonly ref: Ref<Handle>;
  readonly onChange: (text: string) => void;
}

function Note({ ref, onChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isWriting, setWriting] = useState(false);
  const options = {
    name: 'Note',
    hint: '',
    limit: 1000,
    templates: [],
    findLinkable: async () => [],
    onChange,
    onFull: () => {},
  };
  const { host, isOpen, insert } = useEditor({
    field,
    isWriting,
    saved: 'known',
    isDirty: false,
    options,
  });
  useImperativeHandle(ref, () => ({ insert }));
  if (isOpen) return <div ref={host} />;
  return (
    <textarea
      ref={field}
      defaultValue="known"
      onFocus={() => setWriting(true)}
      onBlur={() => setWriting(false)}
    />
  );
}

function setUp() {
  const onChange = vi.fn();
  const note = createRef<Handle>();
  render(<Note ref={note} onChange={onChange} />);
  const field = screen.getByRole('textbox');
  return { field, note, onChange };
}

/** Until this is awaited the editor is being loaded. */
const arrive = () => act(() => vi.dynamicImportSettled());

test('what is quoted before there is an editor is put in once there is', async () => {
  const { note, onChange } = setUp();
  act(() => note.current?.insert({ before: '> said', after: '' }));
  await arrive();
  expect(opened).toHaveBeenCalledOnce();
  expect(editor.insert).toHaveBeenCalledExactlyOnceWith({ before: '> said', after: '' });
  expect(onChange).not.toHaveBeenCalled();
});

test('who leaves before there is an editor finds it at the end of the note', async () => {
  const { field, note, onChange } = setUp();
  act(() => note.current?.insert({ before: '> said', after: '' }));
  act(() => field.blur());
  expect(onChange).toHaveBeenCalledExactlyOnceWith('known\n\n> said');
  await arrive();
  act(() => field.focus());
  await arrive();
  expect(opened).toHaveBeenCalledOnce();
  expect(editor.insert).not.toHaveBeenCalled();
});

test('a word composed while the editor is loaded is waited for, and no other', async () => {
  const { field } = setUp();
  act(() => field.focus());
  fireEvent.compositionStart(field);
  await arrive();
  expect(opened).not.toHaveBeenCalled();
  await act(async () => void fireEvent.compositionEnd(field));
  expect(opened).toHaveBeenCalledOnce();
});

test('nor is one that was composed before', async () => {
  const { field } = setUp();
  act(() => field.focus());
  fireEvent.compositionStart(field);
  fireEvent.compositionEnd(field);
  await arrive();
  expect(opened).toHaveBeenCalledOnce();
});
