// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { createRef, type Ref, useImperativeHandle, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../../src/domain/command.ts';
import type { Runners } from '../../../src/renderer/commands/use-commands.ts';

vi.mock('../../../src/renderer/bridge.ts', () => ({ bridge: { onShell: () => {} } }));
const { useCommands } = await import('../../../src/renderer/commands/use-commands.ts');

afterEach(cleanup);

const NONE = Object.fromEntries(COMMANDS.map(({ id }) => [id, () => {}])) as Runners;
const done: string[] = [];

function Selection({ ref }: { readonly ref: Ref<(words: string) => void> }) {
  const [words, setWords] = useState('one paper');
  useImperativeHandle(ref, () => setWords);
  useCommands({ ...NONE, tag: () => done.push(words) });
  return <p>{words}</p>;
}

test('a key pressed at the moment something is shown acts on what is shown', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const show = createRef<(words: string) => void>();
  await act(async () => root.render(<Selection ref={show} />));
  const changed = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 't' }));
      resolve();
    }).observe(place, { characterData: true, subtree: true });
  });
  // As the answer of a read does: outside of any event, and without waiting for what follows.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  show.current?.('all papers');
  await changed;
  expect(done).toEqual(['all papers']);
  root.unmount();
  vi.unstubAllGlobals();
});
